import type { ProvinceTable } from '../province-table.ts';

/** North China 华北: codes beginning with 1. */
export const northChina: readonly ProvinceTable[] = [
  {
    province: ['110000', '北京市', '北京', 'Beijing'],
    divisions: [
      ['110000', '北京市', '北京', 'Beijing'],
    ],
  },
  {
    province: ['120000', '天津市', '天津', 'Tianjin'],
    divisions: [
      ['120000', '天津市', '天津', 'Tianjin'],
    ],
  },
  {
    province: ['130000', '河北省', '河北', 'Hebei'],
    divisions: [
      ['130100', '石家庄市', '石家庄', 'Shijiazhuang'],
      ['130200', '唐山市', '唐山', 'Tangshan'],
      ['130300', '秦皇岛市', '秦皇岛', 'Qinhuangdao'],
      ['130400', '邯郸市', '邯郸', 'Handan'],
      ['130500', '邢台市', '邢台', 'Xingtai'],
      ['130600', '保定市', '保定', 'Baoding'],
      ['130700', '张家口市', '张家口', 'Zhangjiakou'],
      ['130800', '承德市', '承德', 'Chengde'],
      ['130900', '沧州市', '沧州', 'Cangzhou'],
      ['131000', '廊坊市', '廊坊', 'Langfang'],
      ['131100', '衡水市', '衡水', 'Hengshui'],
    ],
  },
  {
    province: ['140000', '山西省', '山西', 'Shanxi'],
    divisions: [
      ['140100', '太原市', '太原', 'Taiyuan'],
      ['140200', '大同市', '大同', 'Datong'],
      ['140300', '阳泉市', '阳泉', 'Yangquan'],
      ['140400', '长治市', '长治', 'Changzhi'],
      ['140500', '晋城市', '晋城', 'Jincheng'],
      ['140600', '朔州市', '朔州', 'Shuozhou'],
      ['140700', '晋中市', '晋中', 'Jinzhong'],
      ['140800', '运城市', '运城', 'Yuncheng'],
      ['140900', '忻州市', '忻州', 'Xinzhou'],
      ['141000', '临汾市', '临汾', 'Linfen'],
      ['141100', '吕梁市', '吕梁', 'Lüliang', 'Luliang', 'Lvliang'],
    ],
  },
  {
    province: ['150000', '内蒙古自治区', '内蒙古', 'Inner Mongolia'],
    divisions: [
      ['150100', '呼和浩特市', '呼和浩特', 'Hohhot', 'Huhehaote'],
      ['150200', '包头市', '包头', 'Baotou'],
      ['150300', '乌海市', '乌海', 'Wuhai'],
      ['150400', '赤峰市', '赤峰', 'Chifeng'],
      ['150500', '通辽市', '通辽', 'Tongliao'],
      ['150600', '鄂尔多斯市', '鄂尔多斯', 'Ordos', 'Eerduosi'],
      ['150700', '呼伦贝尔市', '呼伦贝尔', 'Hulunbuir', 'Hulunbeier', 'Hulun Buir'],
      ['150800', '巴彦淖尔市', '巴彦淖尔', 'Bayannur', 'Bayannaoer', 'Bayan Nur'],
      ['150900', '乌兰察布市', '乌兰察布', 'Ulanqab', 'Wulanchabu'],
      ['152200', '兴安盟', '兴安', 'Hinggan', 'Xingan'],
      ['152500', '锡林郭勒盟', '锡林郭勒', 'Xilingol', '锡盟', 'Xilinguole', 'Xilin Gol'],
      ['152900', '阿拉善盟', '阿拉善', 'Alxa', '阿盟', 'Alashan'],
    ],
  },
];
