import { describe, expect, it } from 'vitest'
import { pageAddresses } from '../../src/domain/page-addresses.ts'

const of = (url: string): string[] => pageAddresses(new URL(url))

describe('the spellings of an address', () => {
  it.each([
    ['http://example.org/cramps', 'https://example.org/cramps'],
    ['https://www.example.org/cramps/', 'https://example.org/cramps'],
    ['https://example.org/cramps', 'https://www.example.org/cramps/'],
    ['https://example.org/cramps?utm_source=x&fbclid=y#top', 'https://example.org/cramps'],
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/?p=7&utm_medium=mail', 'https://example.org/?p=7'],
  ])('of %s have %s among them, and the address itself first', (given, stored) => {
    expect(of(given)).toContain(stored)
    expect(of(given)[0]).toBe(new URL(given).href)
  })

  it.each([
    ['https://example.org/cramps?p=7', 'https://example.org/cramps'],
    ['https://example.org/cramps', 'https://example.org/Cramps'],
    ['https://blog.example.org/cramps', 'https://example.org/cramps'],
    ['https://example.org:8443/cramps', 'https://example.org/cramps'],
  ])('of %s do not have %s, which is another page', (given, other) => {
    expect(of(given)).not.toContain(other)
  })
})
