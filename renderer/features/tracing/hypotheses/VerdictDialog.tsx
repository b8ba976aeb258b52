import * as v from 'valibot';
import { useState } from 'react';

import { hypothesisIdSchema } from '#shared/domain/ids.ts';
import { judgeHypothesis } from '#shared/domain/operations/hypothesis-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { tracingText } from '../text.ts';

const standings = ['supported', 'standing', 'weakened', 'eliminated'] as const;

/** A person's verdict on a hypothesis, with its reasons. About its id. */
export const VerdictDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [hypothesis] = useState(() => workbench.session.state.get().hypotheses.get(v.parse(hypothesisIdSchema, about)) ?? null);
  const [standing, setStanding] = useState<(typeof standings)[number]>(hypothesis?.verdict?.standing ?? 'standing');
  const [reasoning, setReasoning] = useState(hypothesis?.verdict?.reasoning ?? '');
  const [wasTried, setWasTried] = useState(false);
  if (hypothesis === null) return null;
  const { id, verdict } = hypothesis;

  const judge = async (spoken: { standing: typeof standing; reasoning: string } | null) => {
    const entry = await workbench.run(judgeHypothesis, { id, verdict: spoken });
    if (entry !== null) workbench.closeDialog();
  };
  const save = async () => {
    setWasTried(true);
    if (reasoning.trim() !== '') await judge({ standing, reasoning: reasoning.trim() });
  };

  return (
    <FormDialog
      title={t('verdict.title', { hypothesis: hypothesis.name })}
      subtitle={t('verdict.hint')}
      saveLabel={t('verdict.save')}
      onSave={save}
      aside={
        verdict !== null && (
          <Button variant="quiet" onPress={() => void judge(null)}>
            {t('verdict.withdraw')}
          </Button>
        )
      }
    >
      <RadioGroup
        label={t('verdict.standing')}
        options={standings.map((each) => ({ id: each, label: t(`standing.${each}`), description: t(`standing.${each}.hint`) }))}
        value={standing}
        onChange={setStanding}
      />
      <TextField
        label={t('verdict.reasoning')}
        multiline
        rows={4}
        isRequired
        value={reasoning}
        onChange={setReasoning}
        {...(wasTried && reasoning.trim() === '' ? { error: t('verdict.reasonless') } : {})}
      />
    </FormDialog>
  );
};
