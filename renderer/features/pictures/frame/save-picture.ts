import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { picturePng, type PictureOrder, pictureSvg } from '#renderer/ui/chart/chart-picture.ts';

import { picturesText } from '../text.ts';

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The bytes of the file: what is saved here, and by whoever else needs a picture without showing it. */
export async function pictureBytes(order: PictureOrder, format: PictureFormat): Promise<Uint8Array<ArrayBuffer>> {
  return format === 'png' ? picturePng(order) : new TextEncoder().encode(await pictureSvg(order));
}

/** Saves the picture where the person says, and tells how that went. */
export async function savePicture(workbench: Workbench, order: PictureOrder, format: PictureFormat): Promise<void> {
  const t = translator(workbench.i18n, picturesText);
  try {
    const saved = await workbench.host.saveFile({ suggestedName: order.title, kind: format, bytes: await pictureBytes(order, format) });
    if (!saved.ok) workbench.tell(saved.problem);
    else if (saved.value.status !== 'cancelled') workbench.notices.show('done', t(`done.${saved.value.status}`, { name: saved.value.name }));
  } catch (error) {
    workbench.notices.show('error', t('problem.notDrawn', { reason: error instanceof Error ? error.message : String(error) }));
  }
}
