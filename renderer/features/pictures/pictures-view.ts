import * as v from 'valibot';

import { cityOrders } from '#shared/analysis/city-order.ts';
import { type DyadValueName, dyadMeasureNames } from '#shared/analysis/dyad-values.ts';
import { networkLayouts } from '#shared/analysis/network-layout.ts';
import { cityIdSchema, codeIdSchema } from '#shared/domain/ids.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';

import { levelThemes } from './levels/level-themes.ts';

export const pictureNames = ['matrix', 'network', 'degrees', 'breadth', 'levels'] as const;
export type PictureName = (typeof pictureNames)[number];

const valueName = v.custom<DyadValueName>((input) => typeof input === 'string' && (input.startsWith('attribute/') || (dyadMeasureNames as readonly string[]).includes(input)));

const viewSchema = v.object({
  picture: v.picklist(pictureNames),
  order: v.picklist(cityOrders),
  byHand: v.array(cityIdSchema),
  value: valueName,
  layout: v.picklist(networkLayouts),
  province: v.nullable(v.string()),
  codeId: v.nullable(codeIdSchema),
  /** How many cities are ranked; null: all. */
  top: v.nullable(v.number()),
  theme: v.picklist(levelThemes),
});
export type PicturesView = v.InferOutput<typeof viewSchema>;

const initial: PicturesView = {
  picture: 'matrix', order: 'province', byHand: [], value: 'degree', layout: 'circle', province: null, codeId: null, top: 30, theme: 'markAndHole',
};

/** How the pictures are looked at, kept with the project. */
export const picturesView = perWorkbench((workbench) => new KeptView<PicturesView>(workbench, 'pictures.view', viewSchema, initial));
