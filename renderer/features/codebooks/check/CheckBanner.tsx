import { useCallback } from 'react';

import { checkCounts } from '#shared/analysis/check-counts.ts';
import type { Code } from '#shared/domain/code.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { codebooksText } from '../text.ts';

/** Tells that codings of this code were made under an older meaning, and leads through them. Nothing where there are none. */
export function CheckBanner({ code }: { readonly code: Code }) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const count = useProject(useCallback((state: ProjectState) => checkCounts(state).get(code.id) ?? 0, [code.id]));
  if (count === 0) return null;
  return (
    <Banner
      tone="warning"
      action={
        <Button size="small" icon="refresh" onPress={() => workbench.openDialog('codebooks.check', [code.id])}>
          {t('check.open', { count })}
        </Button>
      }
    >
      {t('check.banner', { count })}
    </Banner>
  );
}
