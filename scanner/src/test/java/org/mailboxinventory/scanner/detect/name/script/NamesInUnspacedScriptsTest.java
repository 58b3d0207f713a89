package org.mailboxinventory.scanner.detect.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese, Japanese, Korean and Thai names. */
class NamesInUnspacedScriptsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "请联系王小明先生办理。|王小明",
        "display_name: \"李小红\",|李小红",
        "(会見者: 櫻田 宏 市長)|櫻田 宏",
        "代表取締役&nbsp;&nbsp;鈴木常隆<br />|鈴木常隆",
        "<김서준기자> x@donga.example|김서준",
        "我叫李建华，想开户。|李建华",
        "联系人：张伟|张伟",
        "本周六由陈雅琴负责开门。|陈雅琴",
        "陈志强：我同意⏎刘晓明：好的|陈志强;刘晓明",
        "口座名義人：五十嵐 健一（フリガナ：イガラシ ケンイチ）|五十嵐 健一;イガラシ ケンイチ",
        "参加者：陈志强、刘洋、赵敏|陈志强;刘洋;赵敏",
        "此致⏎敬礼⏎⏎孙丽华|孙丽华",
        "いつもお世話になっております。田中 健一様|田中 健一",
        "私は山本恵子と申します。|山本恵子",
        "来信人：上官婉晴|上官婉晴",
        "総務部の月見里 由美子でございます。|月見里 由美子",
        "另外，阿依古丽·热合曼负责业务|阿依古丽·热合曼",
        "担当の鈴木 一郎が伺います。|鈴木 一郎",
        "口座名義は佐藤 美咲に変更されました。|佐藤 美咲",
        "同行者は奥様の田中アニタ様です。|田中アニタ",
        "宛先は 田中由美 様です。|田中由美",
        "口座名義：株式会社タウン 代表取締役 森田ちづる⏎|森田ちづる",
        "代表取締役 石畑かをり⏎|石畑かをり",
        "ชื่อบัญชี สวิตรา ชัยรุ่ง ธนาคารเอล์ม เลขที่บัญชี|สวิตรา ชัยรุ่ง",
        "三楼 林慧文 女士收|林慧文",
        "김민수 님께서 신청하셨습니다.|김민수",
        "제 이름은 박지영입니다.|박지영",
        "담당자: 이서준 과장|이서준",
        "お客様(ラケシュ・クマール・ヴァルマ様)の書類|ラケシュ・クマール・ヴァルマ",
        "普通 1234567 口座名義 ヴェンカテサン ラジーヴ|ヴェンカテサン ラジーヴ",
        "오후 3:41 최유진: 확인했습니다⏎오후 3:42 김서연 : 네|최유진;김서연",
        "[최유진] [오후 3:41] 확인했습니다|최유진",
        "예금주는 최유진이며 계좌는 변경되었습니다.|최유진",
        "대표 최유진⏎사업장 주소 변경|최유진",
        "참석자: 최민호, 정유진|최민호;정유진",
        "เรียน คุณสมชาย ใจดี|สมชาย ใจดี",
        "โอนเงินให้นางสาวสมหญิง รักไทย ได้รับแล้ว|สมหญิง รักไทย",
        "ลงชื่อ ประเสริฐ วงศ์ทอง|ประเสริฐ วงศ์ทอง"
      })
  void namesAreFound(String text, String names) {
    assertThat(FoundNames.in(text)).containsExactlyElementsOf(FoundNames.expected(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "尊敬的客户，您的账户余额已变更。",
        "请于三月十五日前到分行办理相关手续。",
        "ご利用の松本支店は本日休業です。",
        "お客様の口座番号をご確認ください。",
        "株式会社山本製作所 御中",
        "オンライン・バンキング様式をご確認ください。",
        "バンク・オブ・ハマモト様",
        "サクラ・モンド について",
        "오전 10:15 정산: 완료",
        "대표 전화 변경 안내",
        "고객님의 계좌가 개설되었습니다.",
        "지점장님께 문의하시기 바랍니다.",
        "신청서 서류를 제출해 주세요.",
        "นายจ้างต้องยื่นเอกสารภายในวันที่กำหนด",
        "คุณภาพการบริการของธนาคารดีขึ้น"
      })
  void otherWordsAreNone(String text) {
    assertThat(FoundNames.in(text)).isEmpty();
  }
}
