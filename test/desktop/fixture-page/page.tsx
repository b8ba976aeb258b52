import './page.css';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { useState } from 'react';
import { Button, ComboBox, Dialog, DialogTrigger, Input, Label, ListBox, ListBoxItem, Modal, NumberField, Popover } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { chooseHost } from '#renderer/platform/choose-host.ts';
import { installTrustedTypes } from '#renderer/platform/trusted-types.ts';
import { claimPressStyle } from '#renderer/ui/theme/press-style.ts';
import type { Probe } from './probe.ts';

installTrustedTypes();
claimPressStyle(document);

const probe: Probe = { host: chooseHost(), violations: [], heard: [], closeAnswer: 'ready' };
window.probe = probe;
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => probe.violations.push(`${effectiveDirective} ${blockedURI}`));
probe.host.on.menuCommand((payload) => probe.heard.push({ name: 'menuCommand', payload }));
probe.host.on.openProjectFile((payload) => probe.heard.push({ name: 'openProjectFile', payload }));
probe.host.on.closeRequested((payload) => {
  probe.heard.push({ name: 'closeRequested', payload });
  if (probe.closeAnswer !== 'silence') void probe.host.answerClose({ closeId: payload.closeId, answer: probe.closeAnswer });
});
void probe.host.pageReady();

/** The parts of React Aria and Lexical that inject styles, empty elements or parse markup. */
function Parts() {
  const [count, setCount] = useState(0);
  return (
    <main style={{ padding: 8 }}>
      <Button onPress={() => setCount(count + 1)}>Pressed {count}</Button>
      <NumberField defaultValue={1}>
        <Label>Number</Label>
        <Button slot="decrement">-</Button>
        <Input />
        <Button slot="increment">+</Button>
      </NumberField>
      <ComboBox>
        <Label>City</Label>
        <Input />
        <Button>Open</Button>
        <Popover>
          <ListBox>
            <ListBoxItem id="sz">Shenzhen</ListBoxItem>
            <ListBoxItem id="dg">Dongguan</ListBoxItem>
          </ListBox>
        </Popover>
      </ComboBox>
      <DialogTrigger>
        <Button>Ask</Button>
        <Modal>
          <Dialog aria-label="Question">
            <Button slot="close">Close</Button>
          </Dialog>
        </Modal>
      </DialogTrigger>
      <LexicalComposer initialConfig={{ namespace: 'fixture', onError: (error) => { throw error; } }}>
        <RichTextPlugin contentEditable={<ContentEditable className="editor" aria-label="Memo" />} ErrorBoundary={LexicalErrorBoundary} />
      </LexicalComposer>
    </main>
  );
}

createRoot(document.getElementById('root') ?? document.body).render(<Parts />);
