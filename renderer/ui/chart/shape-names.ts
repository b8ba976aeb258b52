/** Shapes that the drawing library is taught (chart-engine.ts); named here, so that who draws with them need not load it. */

/** Rectangles of one colour: `{ type: cellsShape, shape: { cells } }`, x, y, width, height one after the other, px. */
export const cellsShape = 'many-cells';

/** Straight lines of one colour and width: `{ type: linesShape, shape: { lines } }`, x1, y1, x2, y2 one after the other, px. */
export const linesShape = 'many-lines';
