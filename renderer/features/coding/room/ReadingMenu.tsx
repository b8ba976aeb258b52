import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSection, MenuSeparator } from '#renderer/ui/MenuSection.tsx';

import { applyCodes, applyLastCodes } from '../actions/apply-codes.ts';
import { codeNames, shortened } from '../actions/announce.ts';
import { chooseCoding } from '../actions/choose-coding.ts';
import { startInVivo } from '../actions/code-in-vivo.ts';
import { codingsAt, codingsHere } from '../state/codings-here.ts';
import { digitCodes } from '../state/digit-keys.ts';
import { selectedPassage } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { shownCodings } from '../state/transcript-codings.ts';
import { codingText } from '../text.ts';

/** As many codings as a menu lists; the inspector has them all. */
const longest = 5;

/** What can be done with the selection, and the codings that are there. `at`: the offset that was clicked, or null for the keyboard. */
export function ReadingMenu({ at }: { readonly at: number | null }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const { session } = workbench;
  const reading = readingOf(workbench);
  const state = session.state.get();
  const language = workbench.language();
  const selection = selectedPassage(workbench);
  const shown = shownCodings(workbench);
  const here = selection !== null ? codingsHere(shown, { selection, caret: null, chosenId: null }) : at === null ? [] : codingsAt(shown, at);
  const last = reading.lastCodes.get().filter((id) => state.codes.has(id));
  const canApply = selection !== null && !session.readOnly;
  const applyItem = (code: Code) => (
    <MenuItem
      key={code.id}
      label={inLanguage(code.name, language)}
      leading={<Dot color={code.color} />}
      shortcut={code.key ?? ''}
      isDisabled={!canApply}
      onAction={() => void applyCodes(workbench, [code.id])}
    />
  );
  return (
    <>
      <MenuSection title={selection === null ? t('menu.selectFirst') : t('menu.apply')}>
        {[...digitCodes(state, reading.keysOf.get()).values()].map(applyItem)}
      </MenuSection>
      <MenuSeparator />
      {last.length > 0 && (
        <MenuItem label={t('menu.repeat', { codes: codeNames(workbench, last) })} shortcut="." icon="refresh" isDisabled={!canApply} onAction={() => void applyLastCodes(workbench)} />
      )}
      <MenuItem label={t('command.several')} shortcut="C" icon="tags" isDisabled={!canApply} onAction={() => workbench.openDialog('coding.apply')} />
      <MenuItem label={t('command.inVivo')} shortcut="I" icon="quote" isDisabled={!canApply} onAction={() => void startInVivo(workbench)} />
      {here.length > 0 && (
        <>
          <MenuSeparator />
          <MenuSection title={t('menu.here', { count: here.length })}>
            {here.slice(0, longest).map((coding) => (
              <MenuItem
                key={coding.id}
                label={inLanguage(state.codes.get(coding.codeId)?.name ?? { zh: '', en: '' }, language)}
                description={shortened(coding.anchor.quote, 24)}
                leading={<Dot color={state.codes.get(coding.codeId)?.color ?? 'transparent'} />}
                onAction={() => chooseCoding(workbench, coding)}
              />
            ))}
          </MenuSection>
        </>
      )}
    </>
  );
}
