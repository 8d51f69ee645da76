import type { Tool } from '../tool.ts'
import { askTool } from './ask.ts'
import { evidenceTool } from './evidence.ts'
import { linksTool } from './links.ts'
import { pathsTool } from './paths.ts'
import { safetyTool } from './safety.ts'
import { searchTool } from './search.ts'
import { sharedTool } from './shared.ts'

/** Every tool, in the order in which a client shows them. */
export const TOOLS: readonly Tool[] = [
  searchTool,
  askTool,
  linksTool,
  sharedTool,
  pathsTool,
  evidenceTool,
  safetyTool,
]
