import { useState } from 'react';

import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { palette } from '#renderer/ui/palette.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { Toolbar, ToolbarSeparator, ToolbarSpacer } from '#renderer/ui/Toolbar.tsx';

import { CodeTree } from './CodeTree.tsx';
import styles from './Gallery.module.css';

const reader = (
  <div className={styles.scroll} tabIndex={0} role="region" aria-label="正文">
    <article className={styles.reader}>
      <p className={styles.speaker}>访谈者 00:01:12</p>
      <p>请您谈谈两市之间的“跨城通办”是怎么开始的。</p>
      <p className={styles.speaker}>受访者 00:01:20</p>
      <p>最早是企业提出来的。厂房在东莞，注册在深圳，办一个变更要跑两趟，来回一天就没了。后来省里把这件事列入考核，两边的政数局才坐到一起，先签了一个框架协议，清单上只有十几项。</p>
      <p>真正难的不是签协议，是数据。谁的数据给谁看，出了问题谁负责，没有人愿意先点头。</p>
    </article>
  </div>
);

/** The parts together, the way a screen of the app will use them, at 1280 x 800. */
export function WorkbenchPage() {
  const [tab, setTab] = useState('one');
  const [left, setLeft] = useState(280);
  return (
    <div className={styles.workbench}>
      <header className={styles.topbar}>
        <h1>对迹</h1>
        <Toolbar label="主工具栏">
          <Button variant="quiet" icon="file-import">导入</Button>
          <Button variant="quiet" icon="file-export">导出</Button>
          <ToolbarSeparator />
          <IconButton label="撤销" icon="undo" shortcut="Mod+Z" />
          <IconButton label="重做" icon="redo" shortcut="Mod+Shift+Z" isDisabled />
          <ToolbarSpacer />
          <IconButton label="命令" icon="command" shortcut="Mod+K" />
          <IconButton label="主题" icon="theme" />
        </Toolbar>
      </header>
      <div className={styles.stage}>
        <SplitPane
          label="编码本的宽度"
          size={left}
          onSizeChange={setLeft}
          first={
            <Panel
              title="编码本"
              icon="tree"
              aside="16"
              actions={<><IconButton label="展开全部" icon="expand-all" size="small" /><IconButton label="添加编码" icon="plus" size="small" /></>}
              tools={<SearchField label="搜索编码" />}
            >
              <CodeTree />
            </Panel>
          }
          second={
            <SplitPane
              label="检视栏的宽度"
              sized="second"
              defaultSize={260}
              minSize={200}
              first={
                <Tabs
                  label="打开的访谈记录"
                  value={tab}
                  onChange={setTab}
                  onClose={setTab}
                  tabs={[
                    { id: 'one', label: 'SZG20220713', icon: 'file-text', content: reader },
                    { id: 'two', label: 'DGL20220802', icon: 'file-text', content: reader },
                  ]}
                />
              }
              second={
                <Panel title="此处的编码" icon="tags" padding="normal" aside={<Badge tone="info">2</Badge>}>
                  <Panel title="纵向压力" isCollapsible height="auto" headingLevel={3} actions={<IconButton label="删除" icon="trash" size="small" />}>
                    <div className={styles.row}>
                      <Chip color={palette[1]}>纵向压力</Chip>
                      <Chip icon="link" onRemove={() => setTab('one')} removeLabel="移除">深圳–东莞 · 联结</Chip>
                    </div>
                  </Panel>
                  <Panel title="责任风险" isCollapsible height="auto" headingLevel={3} defaultCollapsed>
                    …
                  </Panel>
                </Panel>
              }
            />
          }
        />
      </div>
      <footer className={styles.status}>
        <span>已保存</span>
        <span>12 份访谈记录 · 231 个编码段</span>
      </footer>
    </div>
  );
}
