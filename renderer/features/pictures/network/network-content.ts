import type { Network } from '#shared/analysis/network.ts';
import type { NetworkLayout, NetworkLayoutName } from '#shared/analysis/network-layout.ts';
import type { DyadId } from '#shared/domain/dyad.ts';

/** What a network picture shows, free of any screen. */
export interface NetworkContent {
  readonly network: Network;
  readonly layout: NetworkLayout;
  readonly layoutName: NetworkLayoutName;
  /** By city of the network. */
  readonly names: readonly string[];
  readonly provinces: readonly string[];
  /** What is said of a city and of a line, by their places in the network. */
  readonly cityText: (place: number) => string;
  readonly lineText: (place: number) => string;
  readonly dyadIdOf: (line: number) => DyadId;
  /** Classes of degree, the least first: how wide a line is, and what that stands for. */
  readonly widths: readonly { readonly label: string }[];
  /** Whether the first class is of lines whose degree is not known. */
  readonly hasUnknown: boolean;
  /** The class of each line. */
  readonly widthOf: Int8Array;
  readonly sizeLabel: string;
  readonly widthLabel: string;
}
