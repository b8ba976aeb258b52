import { useState } from 'react';

import { Collection, type Selection } from '#renderer/ui/collection.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { useDragAndDrop } from '#renderer/ui/drag-and-drop.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSeparator } from '#renderer/ui/MenuSection.tsx';
import { Tree } from '#renderer/ui/Tree.tsx';
import { TreeRow } from '#renderer/ui/TreeRow.tsx';

import { twigs, type Twig } from './tree-data.ts';

export function CodeTree() {
  const [selected, setSelected] = useState<Selection>(new Set(['development']));
  const { dragAndDropHooks } = useDragAndDrop<Twig>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onMove: () => setSelected(new Set()),
  });
  const row = (twig: Twig) => (
    <TreeRow
      id={twig.id}
      textValue={twig.name}
      leading={<Dot color={twig.color} />}
      trailing={twig.count}
      actions={<IconButton label="添加下级编码" icon="plus" size="small" />}
      rows={<Collection items={twig.children}>{row}</Collection>}
    >
      {twig.name}
    </TreeRow>
  );
  return (
    <ContextMenu
      label="编码"
      items={({ rowId }) =>
        rowId === null ? null : (
          <>
            <MenuItem label="应用到所选文字" icon="tag" shortcut="1" />
            <MenuItem label="重命名" icon="edit" shortcut="F2" />
            <MenuItem label="合并到……" icon="merge" isDisabled />
            <MenuSeparator />
            <MenuItem label="删除编码" icon="trash" tone="danger" shortcut="Delete" />
          </>
        )
      }
    >
      <Tree
        label="编码本"
        items={twigs}
        selectionMode="single"
        selectedKeys={selected}
        onSelectionChange={setSelected}
        defaultExpandedKeys={['attraction', 'pressure']}
        dragAndDropHooks={dragAndDropHooks}
      >
        {row}
      </Tree>
    </ContextMenu>
  );
}
