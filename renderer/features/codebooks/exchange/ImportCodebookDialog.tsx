import { useEffect, useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { codeTree, type CodeNode } from '#shared/domain/code-tree.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import type { Result } from '#shared/domain/result.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';
import styles from './Exchange.module.css';
import { type CodebookFile, isCodebookFile, readCodebook, type ReadCodebook, type ReadCodebookProblemCode } from './read-codebook.ts';

/** Shows what codebook a file holds, and what of it is passed over, before it is added. About a `CodebookFile`. */
export const ImportCodebookDialog: DialogComponent = ({ about }) => (isCodebookFile(about) ? <Import file={about} /> : null);

type Read = Result<ReadCodebook, ReadCodebookProblemCode>;

function Import({ file }: { readonly file: CodebookFile }) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isWanted = true;
    readCodebook(file).then(
      (result) => isWanted && setRead(result),
      (error: unknown) => {
        workbench.closeDialog();
        workbench.tell({ code: 'app.unexpected', params: { reason: error instanceof Error ? error.message : String(error) } });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [file, workbench]);
  if (read === null) return null;
  if (read.ok) return <Found file={file} found={read.value} />;
  const key = `exchange.problem.${read.problem.code}`;
  return (
    <Dialog isOpen onOpenChange={workbench.closeDialog} title={t('exchange.importTitle')} subtitle={file.name} closeLabel={t('action.close')} footer={<DialogActions><Button onPress={workbench.closeDialog}>{t('action.close')}</Button></DialogActions>}>
      <Banner tone="danger" title={t('exchange.importFailed', { name: file.name })} isLive>
        {t(key in codebooksText.zh ? (key as keyof typeof codebooksText.zh) : 'exchange.problem.other', read.problem.params)}
      </Banner>
    </Dialog>
  );
}

function Found({ file, found }: { readonly file: CodebookFile; readonly found: ReadCodebook }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [name, setName] = useState(found.codebook.name);
  const [isPending, setIsPending] = useState(false);
  const [nodes] = useState(() => codeTree({ codes: new Map(found.codes.map((code) => [code.id, code])) }, found.codebook.id));
  const isNameless = name.zh.trim() === '' && name.en.trim() === '';

  const add = async () => {
    setIsPending(true);
    const entry = await workbench.run(addCodebooks, { codebooks: [{ codebook: { ...found.codebook, name }, codes: found.codes }] });
    setIsPending(false);
    if (entry === null) return;
    workbench.closeDialog();
    codebooksView(workbench).chosen.set({ codebookId: found.codebook.id, codeId: null });
    workbench.go({ room: 'codebooks' });
    tellDone(workbench, entry, t('add.done', { codebook: inLanguage(name, language) }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('exchange.importTitle')}
      subtitle={found.origin === '' ? file.name : t('exchange.fromProgram', { name: file.name, origin: found.origin })}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={isNameless} isPending={isPending} onPress={() => void add()}>
            {t('exchange.add', { count: found.codes.length })}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.names}>
        <TextField label={t('form.nameZh')} value={name.zh} onChange={(zh) => setName({ ...name, zh })} maxLength={200} />
        <TextField label={t('form.nameEn')} value={name.en} onChange={(en) => setName({ ...name, en })} maxLength={200} />
      </div>
      {found.notes.length > 0 && (
        <Banner tone="info" title={t('exchange.notes')}>
          <ul className={styles.losses}>
            {found.notes.slice(0, 50).map((note, index) => (
              <li key={index}>{t(`exchange.note.${note.code}`, note.params)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {/* Nothing in it takes the focus, so it does itself: the keyboard has to scroll it. */}
      <section aria-label={t('exchange.preview')} tabIndex={0} className={styles.preview}>
        <Outline nodes={nodes} />
      </section>
    </Dialog>
  );
}

function Outline({ nodes }: { readonly nodes: readonly CodeNode[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.outline}>
      {nodes.map(({ code, children }) => (
        <li key={code.id}>
          <Dot color={code.color} size={8} /> <strong>{inLanguage(code.name, language)}</strong>{' '}
          <span className={styles.brief}>{inLanguage(code.definition.brief, language) || inLanguage(code.definition.full, language)}</span>
          {children.length > 0 && <Outline nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
