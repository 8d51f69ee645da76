export * from "./HealgraphRelated.js";
