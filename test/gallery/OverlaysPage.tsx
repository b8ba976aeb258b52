import { useState } from 'react';

import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSection, MenuSeparator } from '#renderer/ui/MenuSection.tsx';
import { Popover, PopoverTrigger } from '#renderer/ui/Popover.tsx';
import { Submenu } from '#renderer/ui/Submenu.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { Card } from './Card.tsx';
import styles from './Gallery.module.css';

export function OverlaysPage() {
  const [isDialogOpen, setDialogOpen] = useState(false);
  const [isConfirmOpen, setConfirmOpen] = useState(false);
  const [done, setDone] = useState('nothing yet');
  return (
    <div className={styles.page}>
      <VisuallyHidden elementType="h1">Overlays</VisuallyHidden>
      <Card title="Dialog">
        <div className={styles.row}>
          <Button onPress={() => setDialogOpen(true)}>Open dialog</Button>
          <Button onPress={() => setConfirmOpen(true)}>Ask</Button>
        </div>
        <output>{done}</output>
        <Dialog
          isOpen={isDialogOpen}
          onOpenChange={setDialogOpen}
          title="新建编码"
          subtitle="编码将加入“作用力”编码本"
          closeLabel="关闭"
          footer={
            <DialogActions aside="Mod+Enter 保存">
              <Button onPress={() => setDialogOpen(false)}>取消</Button>
              <Button variant="primary" onPress={() => setDialogOpen(false)}>添加</Button>
            </DialogActions>
          }
        >
          <TextField label="名称" autoFocus isRequired />
          <TextField label="何时使用" multiline rows={4} />
        </Dialog>
        <ConfirmDialog
          isOpen={isConfirmOpen}
          title="删除编码“交易成本”？"
          confirmLabel="删除编码及编码段"
          cancelLabel="取消"
          tone="danger"
          onConfirm={() => setConfirmOpen(false)}
          onCancel={() => setConfirmOpen(false)}
        >
          它的 14 个编码段会一并删除。可以用“撤销”恢复。
        </ConfirmDialog>
      </Card>
      <Card title="Menu, Popover">
        <div className={styles.row}>
          <MenuTrigger>
            <Button iconAfter="chevron-down">Menu</Button>
            <Menu>
              <MenuSection title="文件">
                <MenuItem label="导入访谈记录……" icon="file-import" shortcut="Mod+I" onAction={() => setDone('import')} />
                <MenuItem label="导出" icon="file-export" description="Word、Markdown、CSV、LaTeX" />
              </MenuSection>
              <MenuSeparator />
              <Submenu label="视图" icon="eye">
                <MenuItem label="显示条纹" isChecked />
                <MenuItem label="显示话轮" />
              </Submenu>
              <MenuItem label="删除" icon="trash" tone="danger" />
            </Menu>
          </MenuTrigger>
          <MenuTrigger>
            <IconButton label="更多" icon="menu" />
            <Menu>
              <MenuItem label="重命名" onAction={() => setDone('rename')} />
            </Menu>
          </MenuTrigger>
          <PopoverTrigger>
            <Button icon="filter">Popover</Button>
            <Popover label="筛选">
              <TextField label="包含文字" />
            </Popover>
          </PopoverTrigger>
        </div>
      </Card>
      <Card title="ContextMenu">
        <ContextMenu
          label="段落"
          items={() => (
            <>
              <MenuItem label="复制引文" icon="copy-text" onAction={() => setDone('copied')} />
              <MenuItem label="关联城市对" icon="link" onAction={() => setDone('linked')} />
            </>
          )}
        >
          <Button>Right-click me</Button>
        </ContextMenu>
      </Card>
    </div>
  );
}
