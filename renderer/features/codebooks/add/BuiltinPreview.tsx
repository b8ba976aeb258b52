import { type BuiltinCode, type BuiltinCodebook, withDescendants } from '#shared/builtin/codebooks/builtin-codebook.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Collection } from '#renderer/ui/collection.ts';
import { Dot } from '#renderer/ui/Dot.tsx';
import { Tree } from '#renderer/ui/Tree.tsx';
import { TreeRow } from '#renderer/ui/TreeRow.tsx';

import { codebooksText } from '../text.ts';
import styles from './BuiltinPreview.module.css';

/** A built-in codebook as it will be: what it is for, and its tree with brief definitions. */
export function BuiltinPreview({ codebook }: { readonly codebook: BuiltinCodebook }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const rowOf = (code: BuiltinCode) => (
    <TreeRow
      id={code.slug}
      textValue={inLanguage(code.name, language)}
      leading={<Dot color={code.color} size={10} />}
      rows={<Collection items={code.children.map(withId)}>{rowOf}</Collection>}
    >
      <span className={styles.name}>{inLanguage(code.name, language)}</span>
      <span className={styles.brief}>{inLanguage(code.definition.brief, language)}</span>
    </TreeRow>
  );
  const name = inLanguage(codebook.name, language);
  return (
    <section className={styles.preview} aria-label={t('add.previewOf', { codebook: name })}>
      <h3>{name}</h3>
      <p className={styles.description}>{inLanguage(codebook.description, language)}</p>
      <Tree
        key={codebook.slug}
        label={t('add.previewOf', { codebook: name })}
        items={codebook.codes.map(withId)}
        dependencies={[language]}
        defaultExpandedKeys={withDescendants(codebook.codes).map(({ slug }) => slug)}
      >
        {rowOf}
      </Tree>
    </section>
  );
}

const withId = (code: BuiltinCode) => ({ ...code, id: code.slug });
