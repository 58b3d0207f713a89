package org.mailboxinventory.scanner.detect.name.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Departments behind labels of names, in many scripts. */
class DepartmentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ответственный: Кредитный отдел",
        "Υπεύθυνος: Τμήμα Πωλήσεων",
        "المسؤول: إدارة المخاطر",
        "אחראי: אגף הכספים",
        "प्रभारी: ऋण विभाग",
        "নাম: জেলা খাদ্য কর্মকর্তা",
        "नाम: जिला कृषि निदेशक",
        "담당: 영업부, 월요일까지 회신",
        "担当：総務部、金曜日まで",
        "担当：営業メンバー",
        "收件人：佳新維修部\\n電話",
        "Dear Sunil Claims Team,",
        "예금주: 사단법인 새봄회",
        "戶名：社團法人新春學會</li>",
        "户名：春恩瑞（北京）网络技术有限公司",
        "负责人：财务部，周五前回复",
        "ชื่อ: ฝ่ายบัญชี",
        "Ügyintéző: Jogi Osztály",
        "Kontakt: Wydział Kredytów"
      })
  void aDepartmentIsNoPerson(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ответственный: Отделкин Иван Петрович|Отделкин Иван Петрович",
        "담당: 김은실, 박지영|김은실;박지영",
        "担当：阿部|阿部",
        "负责人：王小明，财务部|王小明",
        "المسؤول: أحمد محمود، قسم المحاسبة|أحمد محمود"
      })
  void aPersonOfOneIs(String text, String names) {
    assertThat(Scanned.names(text)).containsExactly(names.split(";"));
  }
}
