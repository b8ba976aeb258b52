import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Definition } from '#shared/domain/code.ts';

/** A code that ships with the app. Every text is there in both languages. */
export type BuiltinCode = {
  /** Dotted path of English words, `attraction.development`; unique within its codebook and never changed once released. */
  readonly slug: string;
  readonly name: Bilingual;
  /** `#rrggbb`; different for every built-in code. Children share the hue of their parent. */
  readonly color: string;
  /** The digit that applies it, '1'-'9', unique within the codebook; null where the digits do not reach. */
  readonly key: string | null;
  readonly definition: Definition;
  readonly children: readonly BuiltinCode[];
};

export type BuiltinCodebook = {
  readonly slug: 'forces' | 'mark-and-hole' | 'needs-and-supply' | 'role-deviation';
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly codes: readonly BuiltinCode[];
};

/** Every code of a tree with the codes below it, a parent before its children. */
export function withDescendants(codes: readonly BuiltinCode[]): readonly BuiltinCode[] {
  return codes.flatMap((code) => [code, ...withDescendants(code.children)]);
}
