import type { ProvinceTable } from '../province-table.ts';

/** Northeast China 东北: codes beginning with 2. */
export const northeastChina: readonly ProvinceTable[] = [
  {
    province: ['210000', '辽宁省', '辽宁', 'Liaoning'],
    divisions: [
      ['210100', '沈阳市', '沈阳', 'Shenyang'],
      ['210200', '大连市', '大连', 'Dalian'],
      ['210300', '鞍山市', '鞍山', 'Anshan'],
      ['210400', '抚顺市', '抚顺', 'Fushun'],
      ['210500', '本溪市', '本溪', 'Benxi'],
      ['210600', '丹东市', '丹东', 'Dandong'],
      ['210700', '锦州市', '锦州', 'Jinzhou'],
      ['210800', '营口市', '营口', 'Yingkou'],
      ['210900', '阜新市', '阜新', 'Fuxin'],
      ['211000', '辽阳市', '辽阳', 'Liaoyang'],
      ['211100', '盘锦市', '盘锦', 'Panjin'],
      ['211200', '铁岭市', '铁岭', 'Tieling'],
      ['211300', '朝阳市', '朝阳', 'Chaoyang'],
      ['211400', '葫芦岛市', '葫芦岛', 'Huludao'],
    ],
  },
  {
    province: ['220000', '吉林省', '吉林', 'Jilin'],
    divisions: [
      ['220100', '长春市', '长春', 'Changchun'],
      ['220200', '吉林市', '吉林', 'Jilin', 'Jilin City'],
      ['220300', '四平市', '四平', 'Siping'],
      ['220400', '辽源市', '辽源', 'Liaoyuan'],
      ['220500', '通化市', '通化', 'Tonghua'],
      ['220600', '白山市', '白山', 'Baishan'],
      ['220700', '松原市', '松原', 'Songyuan'],
      ['220800', '白城市', '白城', 'Baicheng'],
      ['222400', '延边朝鲜族自治州', '延边', 'Yanbian', '延边州'],
    ],
  },
  {
    province: ['230000', '黑龙江省', '黑龙江', 'Heilongjiang'],
    divisions: [
      ['230100', '哈尔滨市', '哈尔滨', 'Harbin', 'Haerbin'],
      ['230200', '齐齐哈尔市', '齐齐哈尔', 'Qiqihar', 'Qiqihaer'],
      ['230300', '鸡西市', '鸡西', 'Jixi'],
      ['230400', '鹤岗市', '鹤岗', 'Hegang'],
      ['230500', '双鸭山市', '双鸭山', 'Shuangyashan'],
      ['230600', '大庆市', '大庆', 'Daqing'],
      ['230700', '伊春市', '伊春', 'Yichun', 'Yichun (Heilongjiang)'],
      ['230800', '佳木斯市', '佳木斯', 'Jiamusi'],
      ['230900', '七台河市', '七台河', 'Qitaihe'],
      ['231000', '牡丹江市', '牡丹江', 'Mudanjiang'],
      ['231100', '黑河市', '黑河', 'Heihe'],
      ['231200', '绥化市', '绥化', 'Suihua'],
      ['232700', '大兴安岭地区', '大兴安岭', "Daxing'anling", 'Daxinganling', 'Da Hinggan Ling'],
    ],
  },
];
