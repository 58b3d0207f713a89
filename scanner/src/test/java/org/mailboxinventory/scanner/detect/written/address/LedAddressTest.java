package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses whose towns and codes are in no list, by words before them and by what is in them. */
class LedAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "My address is [[618 Wendover Road, Tillbury]], thanks.",
        "She lives at [[47 Ostrava 12, Lumela]] since May.",
        "Our offices are located at [[52 Pinder Hollow, Marlsea]].",
        "Please send it to [[781 Corvin Ramp\n40712 Ostermere]] by Friday.",
        "Please update the billing address with [[91 Tarn Loaf Suite 512, Bellova]] soon.",
        "wohnhaft in [[Quellpfad 12, 8811 Ostermünd]], seit 2019",
        "habite au [[14 sente Moreau, 4417 Vallonbrun]] depuis mai",
        "vive en [[Senda Moral 31, 40221 Villaverdosa]] desde mayo",
        "abita in [[Incrocio Fabri 80, 3512 Sestola]] da maggio",
        "woont op [[Merelpad 9 2 hoog, 4417 Ravendam]] sinds mei",
        "moro na [[Senda Melo 71, 47330-885 Lorena]] desde maio"
      })
  void behindWordsThatSayThatOneComes(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deliver to:\n[[12 Tarn Loaf\n40712 Ostermere]]\nbefore noon",
        "Deliver to:\nAsha Rao\n[[12 Tarn Loaf\n40712 Ostermere]]\nbefore noon",
        "Deliver to:\n[[Senda Ariadna León Ávalos, 9\n05678 Chilpanero]]\nbefore noon",
        "> Ship to:\n> [[727 Ostrava 68\n> Suite 377\n> HYVOLA\n> 41600]]",
        "Bill to: [[93 Pinder Knoll, 5512 eMalani]]; net 30"
      })
  void onLinesBelowThem(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We moved to 12 Month Terms, Quarterly Reviews are gone.",
        "It was sent to 45 Customers, Kenya 2024 only.",
        "Please send it to 3 Branch Managers, Pune and Delhi.",
        "My address is 618 Wendover Road, Any Town, ST 00000.",
        "Meeting moved to Room 12, Floor 4, Block C; lunch on level 2",
        "The office is located at level 12, see the map.",
        "Please send it to +44 20 7946 0112, Ottertown",
        "We live at 09/11/2026, Ottertown 40712"
      })
  void butNotWhatIsNoHouseAndTown(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[88 White parkway, Stanleyford, L2 3DB]]\nThanks",
        "1) [[PSC 5858, Box 3120\nAPO AE 56114]]\n2) [[Unit 2261 Box 1440\nDPO AP 53391]]",
        "stationed on [[USNS Dickson\nFPO AE 53971-0012]] until May",
        "[[765 Germaine Row Apt. 703\nWest Ottermere, GA 04744]]\n",
        "[[29 Yizhak Sadan\n64739 Tel Avon-Yado]]\nIsrael\n",
        "[[12 Tarn Street, Ottertown ON L6Y 1Z4]]\n"
      })
  void aloneWhereACodeAndAFlatOrACountryAreInThem(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 Elm Street, Brookford VIK 5999\n",
        "5 Elm Street, Brookford, NX 62701\n",
        "8538 West Pinder Rd.\n18000 Corvin Ave",
        "wohnt in W 4, 17, 68161 Brookstadt",
        "12 Main Points\n2024 Budget",
        "12 Common Fields\n10000 Rows\n",
        "Branch Code 0417\nBranch Code 0418\nCircle 22\n31 of them",
        "88 White parkway, Stanleyford, LX2 3DB",
        "stationed on USNS Dickson\nFPO AX 53971 until May",
        "Tarnford, CT 06103\no 860.547.3816",
        "16GB LPDDR5-6400, 512GB NVMe"
      })
  void butNotLinesThatHaveNumbersOnly(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "residente in [[Napoli, Via Verdi n. 256]], è",
        "residente in [[Roma (RM), Via Appia 12]], coniugato",
        "wohnhaft in [[Köln, Hauptstraße 12]], geboren 1980",
        "domiciliado en [[Sevilla, calle Sierpes 12]], soltero",
        "demeurant à [[Lyon, 12 rue de la Paix]]",
        "zamieszkały w [[Krakowie, ul. Długa 12]], kawaler",
        "residente in [[Parma, Corso Verdi 4, scala C, piano 2]], e",
        "residente in Napoli, Via Toledo, come da",
        "residente in Italia, Rossi ha 3 conti",
        "lives in London, where 12 Elm Street is",
        "wohnhaft in Köln, Kundin seit 12 Jahren",
        "residente in Parma, Conto 12, aperto",
        "la pratica di Napoli, Via Toledo n. 256, è"
      })
  void aTownMayBeBeforeItsStreetBehindWordsThatLeadToIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
