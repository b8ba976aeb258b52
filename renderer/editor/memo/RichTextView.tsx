import { Fragment, type ReactNode } from 'react';

import { readRichText } from '#shared/formats/markdown/read-rich-text.ts';
import type { RichBlock, RichRun } from '#shared/text/rich-text.ts';

import styles from './rich-text.module.css';

export interface RichTextViewProps {
  readonly markdown: string;
  /** Of the heading that the text stands under: its own headings are below that. */
  readonly below: 1 | 2 | 3;
}

/** Rich text to read. */
export function RichTextView({ markdown, below }: RichTextViewProps) {
  return <div className={styles.text}>{blockParts(readRichText(markdown), below)}</div>;
}

function blockParts(blocks: readonly RichBlock[], below: number): ReactNode[] {
  const parts: ReactNode[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.kind === 'item') {
      const end = listEnd(blocks, index);
      parts.push(<List key={index} items={blocks.slice(index, end) as Item[]} />);
      index = end;
      continue;
    }
    parts.push(<Block key={index} block={block} below={below} />);
    index += 1;
  }
  return parts;
}

type Item = Extract<RichBlock, { kind: 'item' }>;

/** Where the list that begins at `start` ends: at what is no item, or at an item of another kind as deep as its first. */
function listEnd(blocks: readonly RichBlock[], start: number): number {
  const first = blocks[start] as Item;
  let end = start + 1;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end];
    if (block?.kind !== 'item' || block.depth < first.depth || (block.depth === first.depth && block.list !== first.list)) break;
  }
  return end;
}

function List({ items }: { readonly items: readonly Item[] }) {
  const Tag = items[0]?.list === 'number' ? 'ol' : 'ul';
  const depth = items[0]?.depth ?? 0;
  const starts = items.flatMap((item, index) => (item.depth === depth ? [index] : []));
  return (
    <Tag>
      {starts.map((start, number) => {
        const [item, ...nested] = items.slice(start, starts[number + 1] ?? items.length);
        return (
          <li key={start}>
            {item !== undefined && <Runs runs={item.runs} />}
            {blockParts(nested, 0)}
          </li>
        );
      })}
    </Tag>
  );
}

function Block({ block, below }: { readonly block: Exclude<RichBlock, Item>; readonly below: number }) {
  const runs = <Runs runs={block.runs} />;
  if (block.kind === 'quotation') return <blockquote>{runs}</blockquote>;
  if (block.kind !== 'heading') return <p>{runs}</p>;
  const Tag = `h${block.level + below}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag data-level={block.level}>{runs}</Tag>;
}

function Runs({ runs }: { readonly runs: readonly RichRun[] }) {
  return runs.map(({ text, bold, italic }, index) => {
    const lines = text.split('\n').map((line, number) => (
      <Fragment key={number}>
        {number > 0 && <br />}
        {line}
      </Fragment>
    ));
    const slanted = italic ? <em>{lines}</em> : lines;
    return <Fragment key={index}>{bold ? <strong>{slanted}</strong> : slanted}</Fragment>;
  });
}
