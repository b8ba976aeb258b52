import * as v from 'valibot';
import { useState } from 'react';

import { inLanguage, onlyIn } from '#shared/domain/bilingual.ts';
import { type Code, emptyDefinition } from '#shared/domain/code.ts';
import { siblingsOf } from '#shared/domain/code-tree.ts';
import { codeIdSchema, type CodingId } from '#shared/domain/ids.ts';
import { splitCode } from '#shared/domain/operations/split-code.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { codebooksText } from '../text.ts';
import { partColor, type PartDraft, partProblem } from './part-draft.ts';
import styles from './SplitDialog.module.css';
import { SplitParts } from './SplitParts.tsx';
import { SplitSorter } from './SplitSorter.tsx';

/** Splits a code: names what is taken out of it, and sorts its codings one by one. About its id. */
export const SplitDialog: DialogComponent = ({ about }) => {
  const { session } = useWorkbench();
  const [state] = useState(() => session.state.get());
  const code = state.codes.get(v.parse(codeIdSchema, about));
  return code === undefined ? null : <Split state={state} code={code} />;
};

function Split({ state, code }: { readonly state: ProjectState; readonly code: Code }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [parts, setParts] = useState<readonly PartDraft[]>([{ key: 0, name: '' }, { key: 1, name: '' }]);
  const [sorted, setSorted] = useState<ReadonlyMap<CodingId, number | null>>(new Map());
  const [retires, setRetires] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [{ own, others }] = useState(() => {
    const all = [...codingsOf(state)].filter(({ codeId }) => codeId === code.id);
    const mine = all.filter(({ coderId }) => coderId === workbench.session.coderId.get());
    return { own: mine, others: all.length - mine.length };
  });
  const siblings = siblingsOf(state, code.codebookId, code.parentId).map(({ name }) => inLanguage(name, language));
  const problem = partProblem(parts, siblings);
  const name = inLanguage(code.name, language);

  const split = async () => {
    setWasTried(true);
    if (problem !== null) return;
    setIsPending(true);
    const places = new Map(parts.map(({ key }, place) => [key, place]));
    const entry = await workbench.run(splitCode, {
      id: code.id,
      parts: parts.map((part, place) => ({ name: onlyIn(language, part.name.trim()), color: partColor(code.color, place), definition: emptyDefinition })),
      sorted: own.flatMap(({ id, transcriptId }) => {
        const key = sorted.get(id);
        const place = key === null || key === undefined ? undefined : places.get(key);
        return place === undefined ? [] : [{ transcriptId, codingId: id, part: place }];
      }),
      retires,
    });
    setIsPending(false);
    if (entry === null) return;
    workbench.closeDialog();
    tellDone(workbench, entry, t('split.done', { code: name, count: parts.length }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('split.title', { code: name })}
      subtitle={t('split.subtitle')}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions aside={<Checkbox label={t('split.retire')} description={t('split.retireHint')} isSelected={retires} onChange={setRetires} />}>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" icon="split" isPending={isPending} onPress={() => void split()}>
            {t('split.do')}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        <SplitParts parts={parts} onChange={setParts} color={code.color} problem={wasTried ? problem : null} />
        <SplitSorter
          code={code}
          parts={parts}
          codings={own}
          others={others}
          sorted={sorted}
          onSort={(id, key) => setSorted(new Map([...sorted, [id, key]]))}
          recordIdOf={(transcriptId) => state.transcripts.get(transcriptId)?.recordId ?? ''}
        />
      </div>
    </Dialog>
  );
}
