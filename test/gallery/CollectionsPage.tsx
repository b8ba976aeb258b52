import { useMemo, useState } from 'react';

import { Chip } from '#renderer/ui/Chip.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { palette } from '#renderer/ui/palette.ts';
import { PickList, type PickRow } from '#renderer/ui/PickList.tsx';
import { Table, type TableColumn, type TableSort } from '#renderer/ui/Table.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { Card } from './Card.tsx';
import { CodeTree } from './CodeTree.tsx';
import styles from './Gallery.module.css';

interface Line {
  id: string;
  number: number;
  text: string;
}

const count = Number(new URLSearchParams(location.search).get('rows') ?? 2000);
const lines: readonly Line[] = Array.from({ length: count }, (_, index) => ({
  id: `line-${index}`,
  number: index,
  text: `第 ${index} 条：两市之间的数据共享，先要过得了责任这一关。`,
}));

const lineId = ({ id }: Line) => id;
const lineText = ({ text }: Line) => text;

const columns: readonly TableColumn<Line, 'number' | 'text' | 'code'>[] = [
  { id: 'number', label: '参考点', width: 90, align: 'end', allowsSorting: true, cell: ({ number }) => number },
  { id: 'text', label: '引文', width: '3fr', minWidth: 120, isRowHeader: true, allowsSorting: true, allowsResizing: true, cell: ({ text }) => text },
  { id: 'code', label: '编码', width: 130, cell: () => <Chip size="small" color={palette[0]}>交易成本</Chip> },
];

const rows: readonly PickRow[] = [
  { id: 'sz-dg', label: '深圳–东莞', description: '广东省', icon: 'link', trailing: '最近' },
  { id: 'sz-hz', label: '深圳–惠州', description: '广东省', icon: 'link' },
  { id: 'gz-fs', label: '广州–佛山', icon: 'link' },
];

export function CollectionsPage() {
  const [sort, setSort] = useState<TableSort<'number' | 'text' | 'code'>>({ column: 'number', direction: 'ascending' });
  const [tab, setTab] = useState('one');
  const [query, setQuery] = useState('');
  const sorted = useMemo(() => (sort.direction === 'ascending' ? lines : [...lines].reverse()), [sort]);
  return (
    <div className={styles.page}>
      <VisuallyHidden elementType="h1">Collections</VisuallyHidden>
      <Card title="Tree with context menu">
        <div className={styles.box}>
          <CodeTree />
        </div>
      </Card>
      <Card title="Table" wide>
        <div className={styles.box}>
          <Table label="引文表" columns={columns} rows={sorted} rowId={lineId} rowText={lineText} sort={sort} onSortChange={setSort} selectionMode="multiple" />
        </div>
      </Card>
      <Card title="VirtualList">
        <div className={styles.box}>
          <VirtualList label="引文" items={lines} itemId={lineId} itemText={lineText} selectionMode="single" estimatedRowHeight={60}>
            {(line) => <div className={styles.row}><Chip size="small" color={palette[line.number % 24] ?? palette[0]}>{String(line.number)}</Chip>{line.text}</div>}
          </VirtualList>
        </div>
      </Card>
      <Card title="Tabs">
        <div className={styles.box}>
          <Tabs
            label="打开的访谈记录"
            value={tab}
            onChange={setTab}
            onClose={() => setTab('two')}
            tabs={[
              { id: 'one', label: 'SZG20220713', icon: 'file-text', content: <EmptyState icon="file-text" title="第一份" size="small" /> },
              { id: 'two', label: 'DGL20220802-2', content: 'Two' },
              { id: 'three', label: 'A tab with a very long name that is cut short', content: 'Three' },
            ]}
          />
        </div>
      </Card>
      <Card title="PickList">
        <div className={styles.box}>
          <PickList label="城市对" placeholder="输入 深 东，或 sz dg" query={query} onQueryChange={setQuery} rows={rows} onPick={setQuery} empty="没有符合的城市对" footer="Enter 选择 · Esc 关闭" />
        </div>
      </Card>
    </div>
  );
}
