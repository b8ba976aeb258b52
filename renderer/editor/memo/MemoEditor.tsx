import { CAN_REDO_COMMAND, CAN_UNDO_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';

import { readRichText } from '#shared/formats/markdown/read-rich-text.ts';
import { writeRichText } from '#shared/formats/markdown/write-rich-text.ts';

import { createMemoEditor } from './create-memo-editor.ts';
import { actionOfKey, actOn, type MemoAction } from './memo-action.ts';
import { $lookNow, type Look, plainLook } from './memo-block.ts';
import { $readBlocks, $writeBlocks } from './memo-content.ts';
import styles from './MemoEditor.module.css';
import { MemoToolbar, type MemoToolbarWords } from './MemoToolbar.tsx';

export interface MemoEditorHandle {
  focus(): void;
}

export interface MemoEditorProps {
  /** Spoken name of the text. */
  readonly label: string;
  readonly placeholder: string;
  readonly words: MemoToolbarWords;
  /** Markdown. Given anew with other words than the editor's own, it replaces what is typed. Another memo is another editor (`key`). */
  readonly text: string;
  /** The text as Markdown, after each change. */
  readonly onChange: (markdown: string) => void;
  readonly ref?: Ref<MemoEditorHandle>;
}

/** Rich text to write: headings, bold, italic, lists, quotations, with undo of its own while it is open. */
export function MemoEditor({ label, placeholder, words, text, onChange, ref }: MemoEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const [initial] = useState(text);
  /** The text as it was given or told last, and as the editor writes it: the same but for how Markdown is spelled. */
  const known = useRef({ given: text, written: text });
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  const [look, setLook] = useState<Look>(plainLook);
  const [isEmpty, setEmpty] = useState(text === '');
  const [history, setHistory] = useState({ canUndo: false, canRedo: false });
  const changed = useRef(onChange);
  useLayoutEffect(() => {
    changed.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (root.current === null) return undefined;
    const made = createMemoEditor({ root: root.current, text: initial });
    const { editor: shown } = made;
    known.current = { given: initial, written: shown.read(() => writeRichText($readBlocks())) };
    const stops = [
      shown.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        setLook((before) => {
          const now = editorState.read($lookNow);
          return now.block === before.block && now.bold === before.bold && now.italic === before.italic ? before : now;
        });
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        const written = editorState.read(() => writeRichText($readBlocks()));
        setEmpty(editorState.read(() => shown.getRootElement()?.textContent === '' && $lookNow().block === 'paragraph'));
        if (written === known.current.written) return;
        known.current = { given: written, written };
        changed.current(written);
      }),
      shown.registerCommand(CAN_UNDO_COMMAND, (canUndo) => (setHistory((before) => ({ ...before, canUndo })), false), COMMAND_PRIORITY_LOW),
      shown.registerCommand(CAN_REDO_COMMAND, (canRedo) => (setHistory((before) => ({ ...before, canRedo })), false), COMMAND_PRIORITY_LOW),
    ];
    setEditor(shown);
    return () => {
      for (const stop of stops) stop();
      made.destroy();
      setEditor(null);
    };
  }, [initial]);

  useEffect(() => {
    if (editor === null || text === known.current.given) return;
    const blocks = readRichText(text);
    known.current = { given: text, written: writeRichText(blocks) };
    editor.update(() => $writeBlocks(blocks), { discrete: true, tag: SKIP_DOM_SELECTION_TAG });
  }, [editor, text]);

  useImperativeHandle(ref, () => ({ focus: () => (editor === null ? root.current?.focus() : editor.focus()) }), [editor]);

  const act = (action: MemoAction): void => {
    if (editor === null) return;
    actOn(editor, action);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = event.nativeEvent.isComposing ? null : actionOfKey(event);
    if (action === null) return;
    event.preventDefault();
    act(action);
  };

  return (
    <div className={styles.editor}>
      <MemoToolbar words={words} look={look} {...history} onAct={act} />
      <div className={styles.sheet}>
        <div
          ref={root}
          className={styles.text}
          role="textbox"
          aria-multiline
          aria-label={label}
          aria-placeholder={placeholder}
          contentEditable
          suppressContentEditableWarning
          spellCheck={false}
          translate="no"
          onKeyDown={onKeyDown}
        />
        {isEmpty && (
          <p aria-hidden className={styles.placeholder}>
            {placeholder}
          </p>
        )}
      </div>
    </div>
  );
}
