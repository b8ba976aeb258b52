import { useState } from 'react';

import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ColorSwatchPicker } from '#renderer/ui/ColorSwatchPicker.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { Option } from '#renderer/ui/option.ts';
import { palette } from '#renderer/ui/palette.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { Card } from './Card.tsx';
import styles from './Gallery.module.css';

const levels: readonly Option[] = [
  { id: 'breadth', label: '合作广度', description: '一个城市有多少合作伙伴' },
  { id: 'connection', label: '合作联结', description: '一对城市之间是否建立合作' },
  { id: 'degree', label: '合作程度 Degree: how many service items the pair opens to each other', icon: 'sigma' },
];

const cities: readonly Option[] = ['广州', '深圳', '东莞', '佛山', '惠州', '珠海', '中山', '江门'].map((name, index) => ({ id: `city-${index}`, label: name }));

export function FieldsPage() {
  const [text, setText] = useState('');
  const [level, setLevel] = useState<string | null>('breadth');
  const [city, setCity] = useState<string | null>('city-1');
  const [color, setColor] = useState<string>(palette[8]);
  return (
    <div className={styles.page}>
      <VisuallyHidden elementType="h1">Fields</VisuallyHidden>
      <Card title="TextField, SearchField, NumberField">
        <TextField label="记录编号" value={text} onChange={setText} placeholder="SZG20220713" isRequired description="受访者姓名首字母与访谈日期" />
        <TextField label="Interview date" value="2022-13-40" onChange={setText} error="2022-13-40 不是有效日期：月份应为 01–12。" />
        <TextField label="Definition 定义" multiline rows={3} defaultValue="上级政府为保护基层积极性，对政策的某一环节不作考核。" />
        <TextField label="不可用" isDisabled defaultValue="只读窗口" />
        <SearchField label="搜索编码" placeholder="搜索编码、定义或拼音首字母" />
        <NumberField label="权重" defaultValue={3} minValue={0} maxValue={10} />
      </Card>
      <Card title="Select, ComboBox, RadioGroup">
        <Select label="合作层面" options={levels} value={level} onChange={setLevel} />
        <Select label="编码本" options={levels} value={null} onChange={setLevel} placeholder="请选择编码本" error="请先选择一个编码本。" />
        <ComboBox label="受访者代表的城市" options={cities} value={city} onChange={setCity} emptyText="没有符合的城市" />
        <RadioGroup label="导出格式" options={levels} value={level} onChange={setLevel} />
        <RadioGroup label="Language" orientation="horizontal" options={[{ id: 'zh', label: '简体中文' }, { id: 'en', label: 'English' }]} value="zh" onChange={setLevel} />
      </Card>
      <Card title="Checkbox, Switch, ColorSwatchPicker">
        <Checkbox label="包含下级编码" defaultSelected />
        <Checkbox label="全部访谈记录" isIndeterminate description="已选 3 份，共 12 份" />
        <Checkbox label="A very long label that must wrap onto the next line when the panel is narrow, as panels are" />
        <Checkbox label="不可用" isDisabled />
        <Switch label="深色模式" defaultSelected />
        <Switch label="显示上下文" description="在每条引文前后各附一句" />
        <Switch label="不可用" isDisabled />
        <ColorSwatchPicker label="颜色" value={color} onChange={setColor} hexLabel="其他颜色" />
      </Card>
    </div>
  );
}
