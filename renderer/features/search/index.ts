import { TextSearch } from 'lucide-react';

import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';

import { SearchRoom } from './components/SearchRoom.tsx';
import { searchModel } from './search-model.ts';
import { searchText } from './text.ts';

/** Finds words in all interviews at once; each hit is a step from its place. */
export const searchFeature: Feature = {
  text: searchText,
  rooms: [{ id: 'search', order: 70, Icon: TextSearch, label: ({ i18n }) => translator(i18n, searchText)('room.name'), Component: SearchRoom }],
  commands: [
    {
      id: 'search.find',
      group: 'go',
      label: ({ i18n }) => translator(i18n, searchText)('command.find'),
      keywords: ['search', 'find', 'full text', '全文检索', '查找', '搜索'],
      shortcut: 'Mod+Shift+F',
      isEnabled: () => true,
      run: (workbench) => {
        const { asked } = searchModel(workbench);
        workbench.go({ room: 'search' });
        asked.set(asked.get() + 1);
      },
    },
  ],
};
