import { IconButton } from '#renderer/ui/IconButton.tsx';
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx';
import { Toolbar, ToolbarGroup, ToolbarSeparator } from '#renderer/ui/Toolbar.tsx';

import { type MemoAction, memoShortcuts } from './memo-action.ts';
import type { Look } from './memo-block.ts';

/** The toolbar's words: its own name, its groups' and one for each action. */
export type MemoToolbarWords = Readonly<Record<MemoAction | 'toolbar' | 'characters' | 'blocks' | 'history', string>>;

export interface MemoToolbarProps {
  readonly words: MemoToolbarWords;
  readonly look: Look;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onAct: (action: MemoAction) => void;
}

const blockIcons = { heading1: 'heading-1', heading2: 'heading-2', heading3: 'heading-3', bullet: 'list', number: 'list-numbered', quotation: 'text-quote' } as const;
const blocks = ['heading1', 'heading2', 'heading3', 'bullet', 'number', 'quotation'] as const;

const shortcutOf = (action: MemoAction): { shortcut?: string } => {
  const shortcut = memoShortcuts[action];
  return shortcut === undefined ? {} : { shortcut };
};

/** How the words at the caret are set, and the way to set them otherwise. */
export function MemoToolbar({ words, look, canUndo, canRedo, onAct }: MemoToolbarProps) {
  const isInList = look.block === 'bullet' || look.block === 'number';
  return (
    <Toolbar label={words.toolbar}>
      <ToolbarGroup label={words.characters}>
        {(['bold', 'italic'] as const).map((action) => (
          <ToggleButton key={action} label={words[action]} icon={action} iconOnly size="small" {...shortcutOf(action)} isSelected={look[action]} onChange={() => onAct(action)} />
        ))}
      </ToolbarGroup>
      <ToolbarSeparator />
      <ToolbarGroup label={words.blocks}>
        {blocks.map((action) => (
          <ToggleButton key={action} label={words[action]} icon={blockIcons[action]} iconOnly size="small" {...shortcutOf(action)} isSelected={look.block === action} onChange={() => onAct(action)} />
        ))}
        <IconButton label={words.shallower} icon="outdent" size="small" {...shortcutOf('shallower')} isDisabled={!isInList} onPress={() => onAct('shallower')} />
        <IconButton label={words.deeper} icon="indent" size="small" {...shortcutOf('deeper')} isDisabled={!isInList} onPress={() => onAct('deeper')} />
      </ToolbarGroup>
      <ToolbarSeparator />
      <ToolbarGroup label={words.history}>
        <IconButton label={words.undo} icon="undo" size="small" {...shortcutOf('undo')} isDisabled={!canUndo} onPress={() => onAct('undo')} />
        <IconButton label={words.redo} icon="redo" size="small" {...shortcutOf('redo')} isDisabled={!canRedo} onPress={() => onAct('redo')} />
      </ToolbarGroup>
    </Toolbar>
  );
}
