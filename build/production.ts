/**
 * Runs a build as one for users. Vite leaves NODE_ENV alone where it is set, and a test runner sets it to `test`: React would come in its
 * development form, and libraries would leave out what they do in earnest.
 */
export async function inProduction(build: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
