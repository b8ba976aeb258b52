import { useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { NewProjectDialog } from './NewProjectDialog.tsx';
import { startText } from './text.ts';

export function StartScreen() {
  const { projects } = useDesk();
  const t = useText(startText);
  const list = useCell(projects.list);
  const [creating, setCreating] = useState(false);
  return (
    <main>
      <h1>{t('name')}</h1>
      <Button variant="primary" onPress={() => setCreating(true)}>
        {t('create')}
      </Button>
      <h2>{t('projects')}</h2>
      <ul>
        {list.map((line) => (
          <li key={line.id}>
            <Button onPress={() => void projects.open(line.id)}>{line.name}</Button>
          </li>
        ))}
      </ul>
      {creating && <NewProjectDialog onClose={() => setCreating(false)} />}
    </main>
  );
}
