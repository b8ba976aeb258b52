import { useState } from 'react';

import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { Link } from '#renderer/ui/Link.tsx';
import { palette } from '#renderer/ui/palette.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Spinner } from '#renderer/ui/Spinner.tsx';
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx';
import { Toolbar, ToolbarGroup, ToolbarSeparator, ToolbarSpacer } from '#renderer/ui/Toolbar.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { Card } from './Card.tsx';
import styles from './Gallery.module.css';

export function ButtonsPage() {
  const [view, setView] = useState<'code' | 'dyad' | 'transcript'>('code');
  const [pressed, setPressed] = useState(true);
  return (
    <div className={styles.page}>
      <VisuallyHidden elementType="h1">Buttons</VisuallyHidden>
      <Card title="Button">
        <div className={styles.row}>
          <Button variant="primary" icon="file-import">导入访谈记录</Button>
          <Button icon="link">关联城市对</Button>
          <Button variant="quiet">取消</Button>
          <Button variant="danger" icon="trash">删除编码</Button>
        </div>
        <div className={styles.row}>
          <Button variant="primary" size="small">Apply code</Button>
          <Button size="small" iconAfter="chevron-down">Group by code</Button>
          <Button variant="quiet" size="small" icon="plus">Add</Button>
          <Button variant="danger" size="small">Delete</Button>
        </div>
        <div className={styles.row}>
          <Button variant="primary" isDisabled>不可用</Button>
          <Button isDisabled>不可用</Button>
          <Button variant="quiet" isDisabled>不可用</Button>
          <Button variant="primary" isPending>正在导出……</Button>
        </div>
        <div className={styles.narrow}>
          <Button>A label that is far too long for the space that it was given 很长的中文标签也不会被截断</Button>
        </div>
      </Card>
      <Card title="IconButton, ToggleButton, SegmentedControl">
        <div className={styles.row}>
          <IconButton label="撤销" icon="undo" shortcut="Mod+Z" />
          <IconButton label="重做" icon="redo" shortcut="Mod+Shift+Z" isDisabled />
          <IconButton label="Search" icon="search" variant="secondary" />
          <IconButton label="Add" icon="plus" variant="primary" />
          <IconButton label="Close" icon="close" size="small" />
        </div>
        <div className={styles.row}>
          <ToggleButton label="显示边栏条纹" icon="columns" isSelected={pressed} onChange={setPressed} />
          <ToggleButton label="Wrap" icon="wrap" iconOnly isSelected={pressed} onChange={setPressed} />
          <ToggleButton label="Pin" icon="pin" iconOnly isSelected={false} />
        </div>
        <SegmentedControl
          label="分组方式"
          value={view}
          onChange={setView}
          segments={[
            { id: 'code', label: '按编码', icon: 'tag' },
            { id: 'dyad', label: '按城市对', icon: 'link' },
            { id: 'transcript', label: '按访谈记录' },
          ]}
        />
        <SegmentedControl label="Group by" size="small" value={view} onChange={setView} segments={[{ id: 'code', label: 'Code' }, { id: 'dyad', label: 'Dyad' }, { id: 'transcript', label: 'Transcript', isDisabled: true }]} />
      </Card>
      <Card title="Chip, Badge, KeyCap, Link, Spinner">
        <div className={styles.row}>
          <Chip color={palette[8]} onRemove={() => setPressed(false)} removeLabel="移除 发展引力">发展引力</Chip>
          <Chip color={palette[0]} onPress={() => setPressed(true)}>交易成本</Chip>
          <Chip icon="link" isSelected onPress={() => setPressed(true)} onRemove={() => setPressed(false)} removeLabel="移除">深圳–东莞</Chip>
          <Chip size="small" color={palette[5]}>breadth</Chip>
        </div>
        <div className={styles.narrow}>
          <Chip color={palette[3]} onRemove={() => setPressed(false)} removeLabel="Remove">closed-administration thinking 封闭式行政思维与责任风险</Chip>
        </div>
        <div className={styles.row}>
          <Badge>128</Badge>
          <Badge tone="info">草稿</Badge>
          <Badge tone="success">已保存</Badge>
          <Badge tone="warning">待核对</Badge>
          <Badge tone="danger">缺失</Badge>
        </div>
        <div className={styles.row}>
          <KeyCap shortcut="Mod+K" />
          <KeyCap shortcut="Mod+Shift+Z" />
          <KeyCap shortcut="Alt+ArrowUp" />
          <KeyCap shortcut="1" />
        </div>
        <div className={styles.row}>
          <Link onPress={() => setPressed(true)}>回到原文 SZG20220713</Link>
          <Spinner label="Loading" />
        </div>
      </Card>
      <Card title="Toolbar" wide>
        <Toolbar label="编辑">
          <ToolbarGroup label="历史">
            <IconButton label="撤销" icon="undo" shortcut="Mod+Z" />
            <IconButton label="重做" icon="redo" shortcut="Mod+Shift+Z" />
          </ToolbarGroup>
          <ToolbarSeparator />
          <ToggleButton label="高亮" icon="highlight" isSelected={pressed} onChange={setPressed} />
          <Button variant="quiet" icon="quote">自由编码</Button>
          <ToolbarSpacer />
          <Button variant="primary" icon="file-export">导出</Button>
        </Toolbar>
      </Card>
      <Card title="Palette">
        <div className={styles.row}>
          {palette.map((color) => (
            <Chip key={color} color={color} size="small">{color}</Chip>
          ))}
        </div>
      </Card>
    </div>
  );
}
