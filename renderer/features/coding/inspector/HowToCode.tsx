import { Fragment } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import { codingText } from '../text.ts';
import styles from './Inspector.module.css';

/** Keys with what they do, in the order in which one needs them. */
const keys = [
  { shortcuts: ['ArrowDown', 'ArrowUp'], text: 'how.step' },
  { shortcuts: ['Shift+ArrowDown'], text: 'how.extend' },
  { shortcuts: ['Alt+ArrowLeft', 'Alt+ArrowRight'], text: 'how.end' },
  { shortcuts: ['1', '9'], text: 'how.digits' },
  { shortcuts: ['/'], text: 'how.find' },
  { shortcuts: ['.'], text: 'how.repeat' },
  { shortcuts: ['I'], text: 'how.inVivo' },
  { shortcuts: ['C'], text: 'how.several' },
  { shortcuts: ['[', ']'], text: 'how.beside' },
  { shortcuts: ['Enter'], text: 'how.inspect' },
  { shortcuts: ['L'], text: 'how.link' },
  { shortcuts: ['N'], text: 'how.note' },
  { shortcuts: ['Escape'], text: 'how.letGo' },
] as const;

/** Stands in the inspector while nothing is chosen: how one codes here. */
export function HowToCode({ hasSelection }: { readonly hasSelection: boolean }) {
  const t = useText(codingText);
  return (
    <div className={styles.how}>
      <p>{t(hasSelection ? 'how.selected' : 'how.select')}</p>
      <dl className={styles.keys}>
        {keys.map(({ shortcuts, text }) => (
          <Fragment key={text}>
            <dt>
              {shortcuts.map((shortcut, index) => (
                <Fragment key={shortcut}>
                  {index > 0 && text === 'how.digits' && '–'}
                  <KeyCap shortcut={shortcut} />
                </Fragment>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
