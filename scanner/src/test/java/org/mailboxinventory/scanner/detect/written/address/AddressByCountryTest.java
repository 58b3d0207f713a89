package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What addresses of single countries have and others do not; double brackets are around each. */
class AddressByCountryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "at [[18, Gandhi Road, Adyar, Chennai - 20]]. Thanks",
        "at [[18, Gandhi Road, Adyar, Chennai 20]]\nThanks",
        "at [[Flat 7, Nyati Estate, Baner, Pune-45]] landmark is a well",
        "at [[18, Gandhi Road, Adyar, Chennai-20, Tamil Nadu]].",
        "at [[House 12, Tole Marg, Kathmandu-32]], not here",
        "at [[Flat 12, Blue Bells CHS, Powai, Mumbai - 76]].",
        "at [[4th floor, Mittal Court, 18 Nariman Point, Mumbai 21]]\nThanks",
        "at [[5 Gandhi Road, Pune]] 20 times",
        "our 12 staff met in Mumbai 21.",
        "at [[5 Gandhi Road, Pune]]-2024 results",
        "at [[5 Gandhi Road, Pune]] 20.5 lakh",
        "at [[7 Market Street, Manchester]] 20.",
        "we met in Pune-60 and Chennai 20."
      })
  void behindATownInIndiaOrNepalAreTheLastDigitsOfItsCode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holder: [[# 214, Sector 17-C, Chandigarh 160017]].",
        "[[# 14, 3rd Cross, Indiranagar, Bangalore 560038]] is let",
        "Keeper: [[Bylane 2, Rupnagar Tiniali, Jorhat 785001]] is let",
        "Task # 214 is done in Chandigarh"
      })
  void inIndiaASignAndABlankAreBeforeTheNumberOfAHouse(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hadapsar 411028: loans 52 cr. Kothrud 411038: loans 31 cr. Wakad 411057: loans 9 cr.",
        "Hadapsar 411028: loans 52, Kothrud 411038: loans 31",
        "[[14 Station Road, Hadapsar 411028]]: loans 52 cr. Kothrud 411038: loans 31 cr."
      })
  void townsWithFiguresAreNone(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paid by [[Building 7, Street 310, Zone 26, Musheireb, Doha]] for letters",
        "paid at [[Road 12, Block 340, Building 55, Manama]] today",
        "[[Ward No. 3, Riverside, Pokhara 33700]].",
        "we sit in Building 3, Room 5, Floor 2, Dublin for the day",
        "Ward 5, City Hospital, Leeds"
      })
  void streetsAndWardsWithoutNamesAreNumbered(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[12 Harbour Green, Ringsend, Dublin 4 D04 X2Y7]]",
        "we owe Dublin 4 D04 X2Y7",
        "Objekt ist die Mietwohnung [[Gartenstr. 14, 2. OG rechts, 70173 Stuttgart]], saniert",
        "wohnhaft [[Kaiserstraße 12 (EG links), 60311 Frankfurt]].",
        "[[Flat 3B, 2nd floor, 12 Harbour Street Lower, Dublin 2, D02 AF30]]",
        "pp. 401-447, 2nd ed. 2019",
        "Das Reihenhaus [[Gartenstr. 14, 70173 Stuttgart]] ist bezahlt",
        "Senden Sie den Auszug an [[Hauptgasse 31, 4500 Solothurn]], nicht",
        "[[Praceta do Moinho, lote 3, r/c esq\n2745-163 Queluz]]",
        "[[1051 Budapest, Nádor utca 22. VIII/4]]. Zsófia"
      })
  void inEuropeDistrictsFlatsAndFloorsAreBesideAStreet(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "住所は [[〒150-0012 東京都渋谷区広尾2-4-9 メゾン広尾101号室]] です。",
        "住所は [[〒150-0012 東京都渋谷区広尾2-4-9]] 電話03-1234-5678",
        "住所は[[東京都渋谷区広尾2-4-9 広尾ハイツ101]]です。",
        "배송지를 [[서울특별시 마포구 월드컵로 114, 201호 (우편번호 04005)]] 로",
        "배송지를 [[서울특별시 마포구 월드컵로 114, 201호]] (201호)",
        "[[대전광역시 서구 둔산로 14, 205동 1102호 (둔산동, 한마루아파트)\n35239]]",
        "대출 [[대전광역시 서구 둔산로 14, 201호]] 351234 원"
      })
  void inJapanAndKoreaBuildingsAndCodesAreBehindAHouse(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Хаяг: [[Улаанбаатар хот, Баянзүрх дүүрэг, 14-р хороо, Чулуун овоо гудамж 31]]\nУтас",
        "[[УБ, БГД, 5-р хороо, 22-р байр, 47 тоот]]",
        "[[Хан-Уул дүүрэг, 3-р хороо, Номын\n      өргөө төв, 208 тоот]] Утас: 7019-2864",
        "Улаанбаатар хотод бороо орно",
        "Баянзүрх дүүргийн 14-р хорооны иргэд"
      })
  void ofMongoliaGoFromTheCityToTheFlat(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ตั้งอยู่ที่ [[ถนนมิตรภาพ ตำบลในเมือง อำเภอเมือง จังหวัดขอนแก่น 40000]]",
        "เลขที่ [[78/2 ถนนพระราม 4 แขวงสีลม เขตบางรัก กรุงเทพมหานคร]] โทร",
        "พักที่ [[บ้านเลขที่ 63 หมู่ที่ 5 ตำบลแม่เหียะ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50100]]",
        "ตำบลแม่เหียะ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่"
      })
  void ofThailandNeedNoNumber(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[서울시 구로구 구로동 182-13 대륭포스트 1105호]] 대표전화",
        "[[서울 마포구 월드컵북로 396 누리꿈스퀘어 7층 702호]] 대표자명",
        "주소: [[서울시 금천구 디지털로9길 33, 8층 803호(가산동, 테크노타운 2차)]]",
        "[[경기도 성남시 분당구 판교로 242 디지털센터 B동 4층]]"
      })
  void ofKoreaGoOnToTheRoom(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "العنوان: [[جدة - حي الروضة - ص.ب: 21573]]",
        "[[ص.ب : 7164، منطقة النعيمية، عجمان]] - ا.ع.م",
        "شارع الأهرام يعمل من ٩ إلى ٤، وفرع طنطا"
      })
  void ofArabCountriesHaveBoxes(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[P.M.B. 2043, Umunze, Anambra State]], Nigeria",
        "[[Km 7, Ilorin-Ajase Road, Offa, P.M.B. 4418, Offa, Kwara State]]",
        "[[41 Lê Lai, Phường Bến Thành, Quận 1, TP.HCM]]",
        "Trụ sở: [[41 Lê Lai, Phường Bến Thành, Quận 1, Hà Nội]] - Điện thoại: 0907 114 826",
        "[[12 Rizal Avenue\n  Tuguegarao City, Cagayan]] - Tel. No. (078) 846-2173",
        "[[Jalan Sudirman Blok B, No. 27\n\t\tJakarta Selatan - 12190]]\n\t\tTelp",
        "secteur n°9\n   [[Avenue Loudun, 01 BP 3317\n   Ouagadougou 01]], Burkina Faso"
      })
  void haveTheirTownsAndStates(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Σόλωνος 18, Αθήνα 106 71]]",
        "[[Σόλωνος 18 - Αθήνα 106 71]]",
        "[[Κ. ΠΑΛΑΜΑ 18 - ΠΑΤΡΑ 262 22]]",
        "[[Σόλωνος 18, Καλλιθέα, Τ.Κ. 17671]], τηλ.",
        "[[Οδός Σόλωνος 18, Αθήνα]]",
        "το 2021 ήταν 18, Αθήνα 106 71 και"
      })
  void inGreeceAStreetHasNoWordForOne(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "our office is at [[Putalisadak-28, Kathmandu]], Nepal",
        "[[Naya Bazar-16, Pokhara]]",
        "Covid-19, Kathmandu and Zone-3, Pokhara",
        "Putalisadak-28, London"
      })
  void inNepalTheNumberOfAWardIsBehindAQuarter(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Cra. 11 # 93-46 Of. 402, Bogotá D.C.]]",
        "[[Carrera 11 No. 93-46, Bogotá, D.C.]] Colombia",
        "[[Residencial El Trapiche, Bloque C, Casa 7, Tegucigalpa, M.D.C.]]",
        "[[Calle Allende No. 31, Col. Centro, Zapopan, Jalisco]]",
        "[[Av. Universidad 1200, Col. Xoco, Ciudad de México]]"
      })
  void inLatinAmericaWithoutACode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[01BP 1180 Ouagadougou 01]]", "[[06BP 37 Abidjan 06]] Tel"})
  void inWestAfricaTheNumberOfAnOfficeIsWrittenWithTheBox(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[28. října 1142, 702 00 Ostrava]]",
        "[[17. listopadu 18, Praha 1]]",
        "[[1. mája 9, Košice]]",
        "28. října 2023, Ostrava",
        "28. října, 702 00 Ostrava"
      })
  void inCzechAndSlovakAStreetIsCalledAfterADay(String marked) {
    MarkedAddresses.found(marked);
  }
}
