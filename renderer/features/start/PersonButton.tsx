import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { startText } from './text.ts';

/** Who sits here. */
export function PersonButton({ onPress }: { readonly onPress: () => void }) {
  const { settings } = useDesk();
  const t = useText(startText);
  const person = useCell(settings.person);
  return (
    <Button variant="quiet" size="small" icon="coder" onPress={onPress}>
      {person === null ? t('person.set') : person.name}
    </Button>
  );
}
