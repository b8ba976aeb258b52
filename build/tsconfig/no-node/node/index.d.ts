/**
 * Stands where shared/ would find Node's types. The types of docx and Papa Parse ask for them by a reference, and what
 * one file references every file then sees: without this, `process` would compile in code that runs in a page.
 */
export {};
