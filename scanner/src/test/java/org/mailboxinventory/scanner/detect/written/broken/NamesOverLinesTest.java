package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Names of people over a line's end where the line need not have been full; {@code ~} stands for
 * the line's end, brackets for where the name is.
 */
class NamesOverLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Approved by [Jorunn~Hammerstad]~Seen by the desk",
        "name [Gurpreet~Kaur Dhaliwal]~pls link",
        "Account holder [Meenakshi~Sundaram Iyer]      Statement period",
        "Patient [Rosalind~Achterberg], born in May",
        "Beneficiary [Mariam~Al Hashimi], of Dubai",
        "the auditor [Sanjukta~Mohanty Das], a client",
        "Please call before noon. [Devika~Ramachandran]~Noted",
        "payable t.n.v. [Gijsbert~Verschuren], Prinsengracht",
        "Groet, [Jacobien van der~Wolde]",
        "Customer [Rosalind~Achterberg] NRIC S0000001I says",
        "Customer [Rosalind~Achterberg] PAN AAAPL0000C says",
        "in the name of [ROSALIND~J ACHTERBERG] and paid",
        "in the name of [Rosalind~J. Achterberg] and paid",
        "PAY  [Rosalind~Achterberg]  OR BEARER",
        "Cheque to [Rosalind~Achterberg] SBI branch",
        "sent on 3 May. Saludos, [Wilhelmina~Qwertzaní]",
        "An: [Sibylle~von der Aue]~Betreff: keiner",
        "Estimada [Antonia~Benavides]: su cuenta",
        "cessionario: [Bianchini~Ludovico], P. IVA ignota",
        "<Nm>[Evangelia~Mavromati]</Nm>",
        "To: [Devika~Ramachandran] <d.r@example.org>",
        "\"[Cuauhtémoc~Villaseñor]\" <c.v@example.org>"
      })
  void goOnByWhatIsBesideThem(String text) {
    for (String breaking : new String[] {"\n", "\r\n", " \n"}) {
      assertThat(Scanned.names(whole(text, breaking))).contains(name(text, breaking));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Anna~Schmidt has asked us to pay",
        "Thanks Anna~Schmidt has asked us to pay",
        "Viele Grüße Anna~Vertriebsleitung~Tel",
        "Present: Anna, Thomas~Berlin, Paul",
        "JPMorgan, London~Sal. Oppenheim, there",
        "Contact Anna~Telephone 044 2815",
        "Owner Priya~Status open",
        "FN:Priya~TITLE:none",
        "in the name of Rosalind~I HAVE PAID",
        "Grüße, Rosalind~Vertriebsleitung",
        "for Rosalind~Achterberg AG has",
        "please confirm.~Rosalind~Achterberg in the branch",
        "F Martin Abraham~F Scott Petersen",
        "Thane      handled by Asha~Sunil Rao      Mumbai",
        "Cash\tR. Anna~Forex\tSchmidt"
      })
  void endWhereSomethingElseBegins(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).noneMatch(name -> name.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yours faithfully,~[Ngozi~Ezekwesili], ACA~Head of Operations",
        "VALID THRU none~[ARJUN~MALHOTRA]",
        "Regards,~[Vikram~Chandrasekaran]~Zonal Office",
        "Ship to:~[Deborah~Finkelstein]~USA",
        "Ship to:<br>~[Deborah~Finkelstein]<br>~USA",
        "Beneficiary   Account~[Harpreet~Dhaliwal]      501007774",
        "the passport of ~[Leila ~Haddad] with me",
        "please confirm to~[Rosalind~Achterberg] in the branch",
        "ten name van [J.W.~van Achterberg] boeken",
        "signed by [R. K.~Achterberg] in May",
        "la cuenta a nombre de [Guadalupe~Achterberg], cerrada",
        "Government of Erehwon~[Mary Anne~Achterberg]~DOB: 02/11/1968",
        "*[Friederike~von Altenburg]*",
        "Auftraggeber: *[Friederike~von Altenburg]*",
        "Name: _[Anna~Schmidt]_",
        "FN:[Jorunn~Hammerstad]~TEL:none",
        "Navn~    [Kirsten Marie~    Østergaard]~Telefon"
      })
  void fillTheirLines(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ludwig~Meier~Martin~Schulz",
        "Thomas~Martin~none",
        "Mary Anne~Achterberg~Peter",
        "Section A.B.~Status open",
        "> Thomas~> Schulz~> Martin~> Peter",
        "Best,~Peter~Schulz GmbH",
        "Peter~Manager"
      })
  void lonelyWordsOfAListAreNotJoined(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).noneMatch(name -> name.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED that [Meenakshi~Ranganathan] (DIN) be authorised",
        "Guest: [Takashi~Yamamoto] Room 1408",
        "Pt. [Eduardo~Montemayor]  DOB 04/17",
        "Emp name [Bhupinder~Singh Sohal] UAN 100418"
      })
  void endBeforeABracketOrANumberThatAWordNames(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a favor de [Carmen Ruiz~Fernández], con DNI",
        "a favor de [João Pereira~Rodrigues], residente",
        "Titular: [María García~López]~IBAN",
        "Full name [Winifred Oyelowo~Braithwaite]~NI number",
        "Payee added:~[Gurpreet Kaur~Dhaliwal]~UPI",
        "(titular [Lucía Gómez~Herrera])",
        "spoke to [Asha Kulkarni~Deshpande], who"
      })
  void goOnWithASecondFamilyName(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we met [Anna Schmidt]~Müller GmbH said no",
        "please contact [Anna Schmidt]~Müller and ask",
        "[Anna Schmidt]~Deshpande~Kulkarni",
        "spoke to [Anna Schmidt]~Pune, who"
      })
  void haveNoSecondFamilyNameWhereAnotherSentenceBegins(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- refund asked by [Octavio~-- Bermúdez], phone",
        "--- refund asked by [Octavio~--- Bermúdez], phone"
      })
  void goOnInCommentsBehindHyphens(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beneficiary: [Andreas Hadji-~   georgiou]~account: none",
        "was sent to [Philippa Worth-~ing-Smythe] again",
        "Empfänger: [Jean-~           Marc Emonet]~Strasse: keine",
        "und Frau [Ilka Wittmann-~Sauerborn] sowie",
        "wir haben Frau [Maximi-~liane Huber] getroffen",
        "A Bérlő [Kővágó-Németh Zsu-~zsanna] (született",
        "> my name is [Marguerite Delacroix-~> Hughes], with a hyphen"
      })
  void goOnBehindAHyphen(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Kunde Peter Haupt-~und Nebenkosten",
        "Die Firma Karl Dienst-~leistungen GmbH",
        "The Michael Anti-~Money officer"
      })
  void wordsOfThingsBehindAHyphenAreNone(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TO    [RANIA~      HADDADIN]~IBAN  none",
        "Name ............ [Guadalupe~                  Rentería]~ITIN"
      })
  void goOnBelowTheNameOfAPlace(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ονομάζομαι [Ευδοκία~Παπαχαραλάμπους], τηλ.",
        "> شكرا، [نوال~> العنزي]",
        "בברכה [אורית~בן-שושן]",
        "যোগাযোগ, নাম [সুদেষ্ণা~গঙ্গোপাধ্যায়]।",
        "வாடிக்கையாளர் [செல்வராணி~முருகானந்தம்], கைபேசி",
        "名義 [佐々木~久美子]、電話",
        "姓　名：[司馬~        玉珊]~電話",
        "성함 [황보~세영], 휴대폰",
        "예금주 [남궁~민재] 확인",
        "Имя: [Ольга~Петрова]~Счет: нет",
        "Име и презиме: [Радмила~Станојевић]~Рачун",
        "الاسم: [مصطفى~كامل عوض]~حساب",
        "اسم الموظف: [عبد الرحمن~الخطيب]~القسم"
      })
  void goOnInOtherScripts(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).contains(name(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"联系人：王~电话：无", "姓名：[李明]~电话：无", "성함: [김민재]~전화: 없음", "Имя: Анна~Телефон: нет"})
  void theNextFieldIsNoPartOfThem(String text) {
    assertThat(Scanned.names(whole(text, "\n"))).noneMatch(name -> name.contains("\n"));
  }

  private static String whole(String text, String breaking) {
    return text.replaceAll("[\\[\\]]", "").replace("~", breaking);
  }

  private static String name(String text, String breaking) {
    return text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace("~", breaking);
  }

  @Test
  void aNameThatBeganTwoLinesBeforeAHyphenIsReadWithoutAFault() {
    assertThat(Scanned.names("to send. His daughter Ivana\nGrgurvić-\nBarišić translates."))
        .contains("Ivana\nGrgurvić");
  }
}
