package galley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** The Unicode property Indic_Conjunct_Break: ICU's values as the enum that it should return. */
enum IndicConjunctBreak {
  NONE,
  CONSONANT,
  EXTEND,
  LINKER;

  private static final IndicConjunctBreak[] VALUES = values();

  static IndicConjunctBreak of(int codePoint) {
    return VALUES[UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_CONJUNCT_BREAK)];
  }
}
