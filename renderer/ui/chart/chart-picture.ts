import { fontFacesFor } from './bundled-font.ts';
import type { DrawChart } from './chart-drawing.ts';
import type { ChartSize } from './chart-engine.ts';
import { paperLook } from './chart-look.ts';
import { wholeChart } from './chart-zoom.ts';
import { loadChartEngine } from './load-chart-engine.ts';

/** What a file of a picture is made from. No chart need be on the page. */
export interface PictureOrder {
  readonly draw: DrawChart;
  readonly size: ChartSize;
  /** What the picture shows: the title of the SVG, which programs for the blind read out. */
  readonly title: string;
}

/** Pixels to a px: a figure 1,000 px wide prints at 300 dpi on 170 mm. */
const pixelRatio = 2;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The words in an SVG, for knowing which letters it needs. */
function wordsIn(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words).join('');
}

/**
 * Ink on white paper, as an SVG document whose words are words: they can be searched, and set in another font. It has a
 * title and carries the letters of the bundled Chinese font it needs.
 */
export async function pictureSvg({ draw, size, title }: PictureOrder): Promise<string> {
  const engine = await loadChartEngine();
  const svg = engine.svgOf(draw({ look: paperLook, ...size, zoom: wholeChart }).option, size);
  const faces = await fontFacesFor(wordsIn(svg));
  const head = `<title>${escapeXml(title)}</title>\n<defs><style>${faces}</style></defs>`;
  return svg.replace(/(<svg[^>]*>)/, (open) => `${open.replace('<svg ', '<svg role="img" ')}\n${head}`);
}

/** The same picture in pixels, as a PNG. */
export async function picturePng({ draw, size }: PictureOrder): Promise<Uint8Array<ArrayBuffer>> {
  const engine = await loadChartEngine();
  const { option } = draw({ look: paperLook, ...size, zoom: wholeChart });
  // A canvas draws with the fonts that are there: the pieces that the words need are read first.
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 12px ${paperLook.font}`, wordsIn(engine.svgOf(option, size)))));
  const canvas = engine.canvasOf(option, size, pixelRatio);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(`no picture of ${canvas.width} x ${canvas.height} pixels can be made`);
  return new Uint8Array(await blob.arrayBuffer());
}
