package org.mailboxinventory.scanner.detect.address.world;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Streets without a word for one, with their code and town on the line below, in sentences. */
class StreetOverTownTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could the new statement please be sent to [[Lipovecká 14\n467 99 Hornov]]?",
        "For the next letter the address that you should use is [[Bratří Nováků 7\n461 99 Dolany]]",
        "Please change what you have to the following: [[Vrbova 12a\n52999 Gradac]]",
        "The letter for my mother has to be delivered at [[Ady Sándor utca 9.\nH-9999 Kisfalva]].",
        "Please write to me in future at [[Dolgi log 23\n3999 Gornja Luka]]",
        "Please take note that this shall be sent to [[Jalan Melur No. 8\nBatu Lama, JK 69999]]",
        "The parcel of last week has to go back to the sender at [[9 Nile Ports\n"
            + "Lakeland, WV 12345]]",
        "The cards shall be delivered at [[Strada Lunga Nr. 9\n"
            + "Valea Rece, 999123]] for this account"
      })
  void theyStayTwoLinesHoweverFullTheUpperOneIs(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's in [[Na Vrbě 16\n426 99 Mladov]]",
        "Please check the following [[Vrbova 9\n84699 Lipnica]]",
        "Please meet me at [[Pod Lipo gorico 6\n3999 Dravica]].",
        "It's in [[Jalan Melur No. 8\nBatulama, JK 69999]]",
        "It's in [[Nordmarka 29, 2999 Lilleby]]",
        "Please check the following [[Storskogen 7, 6999 Lilleby]].",
        "Please meet me at [[Dorpspad 56\n4699\nBoventem]]",
        "It's in [[Na Staré Vrbě 16, 426 99 Mladov]]",
        "It's in [[Nova Vrbova 16, 21000 Split]]",
        "It's in Nova Vrbova 16, 21000 Items",
        "It's in Room 12\n80331 People",
        "It's in Absatz 12\n80331 Worte",
        "We saw it in Vrbova 12\n1998 Lions",
        "It's in Nordmarka 29, 2999 of them",
        "It's in Vrbova 9\n84699 Lipnica and so on",
        "It's in Ash 29, 2999 Lilleby",
        "It's in Hammer 12\n64029 Nails\n120 Screws"
      })
  void aSmallWordBeforeThemIsEnough(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want my second address to be the same: [[Dolga Lipova 9, 46799 Hornov]]",
        "Which address shall I write on the letter? Client: [[Dolga Lipova 9, 46799 Hornov]]",
        "Where shall it be sent to? Client: [[Dolga Lipova 9, 46799 Hornov]]",
        "Which of these is it? Client: Dolga Lipova 9, 46799 Hornov",
        "my address is gone, and inscribed in Dolga Lipova 9, 46799 Hornov",
        "My old address. Same: Dolga Lipova 9, 46799 Hornov"
      })
  void theWordForAnAddressMayBeFurtherBeforeInTheirSentence(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ship to:\n[[Dorpspad 56\n4699\nBoventem]]\n",
        "[[Lange Dorpslaan 56\n4699\nBoventem]]\n\nBest regards",
        "wir hausen [[Dorpslaan 56\n4699\nBoventem]]",
        "[[Lange Dorpslaan 56\n4699]]\nBoventem and more",
        "[[Lange Dorpslaan 56\n4699]]\nTel"
      })
  void theCodeMayHaveALineToItself(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent to: [[Bulevardul Lung Nr. 9 Bl. 8  Sc. 9 Ap. 8\nValea Rece, 999123]]",
        "[[Bulevardul Lung Nr. 9 Bl. 8  Sc. 9 Ap. 8\nValea Rece, 999123]]\n",
        "My address is [[Bulevardul Lung Nr. 9 Bl. 8  Sc. 9 Ap. 8]]."
      })
  void twoBlanksBetweenThePartsOfAHousePartNothing(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please send it to [[Lala rayonu, Kürli qəsəbəsi, DAĞ YOLU küç., b. 1, m. 61]]",
        "Please check the following [[Lala ray., M.LALƏ küçəsi, b. 5, m. 4]].",
        "It's in [[Lala ş., Kürli qəs., Y. LALƏ prospekti, b. 5, m. 40]]",
        "my new address is [[Lala şəhəri, 8 MART küçəsi, b. 9, m. 1]] now",
        "It's in [[Lala şəhəri, Kürli rayonu, Yasəmən küçəsi 12, mənzil 5]]",
        "Please send it to [[Lola viloyati, Gulli tumani, Bahor ko‘chasi 7]]",
        "It's in [[Lala şəhəri, Yasəmən prospekti 7]]",
        "Lala rayonu, b. 5",
        "Lala küçəsi, b. 1955"
      })
  void regionsBeforeAStreetAndLettersForHouseAndFlatInAzerbaijan(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My new address is [[Na Vrbě 16 426 99 Mladov]] now",
        "My new address is [[Nova Vrbova 16 52999 Gradac]] now",
        "My new address is [[Stora Björken 3 lgh 1199 799 10 Lilleby]]",
        "My new address is [[Dolgi log 7\n2000 Maribor]]",
        "My number is Mladov 16 426 994",
        "My new number is 16 426 99 Mladov",
        "My new address is Dolgi log 7\n2000 Things"
      })
  void blanksAloneMayPartTheHouseFromItsCode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please send it to [[Rruga e Lules, Nr. 12, 1999 Lulaj]].",
        "My new address is [[Rr. Lule Bardhi, Pall. 7, Shk. 2, Ap. 5, Lulaj 1999]]"
      })
  void streetsOfAlbania(String marked) {
    MarkedAddresses.found(marked);
  }
}
