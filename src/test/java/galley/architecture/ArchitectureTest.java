package galley.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What ARCHITECTURE.md promises of packages, libraries and names. */
@AnalyzeClasses(packages = "galley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** From the top of the house down: each may use those after it. */
  private static final List<String> PACKAGES =
      List.of(
          "galley.cli",
          "galley.terminal",
          "galley.ui",
          "galley.plain",
          "galley.config",
          "galley.markdown",
          "galley.layout",
          "galley.store",
          "galley.annotation",
          "galley.web",
          "galley.reader",
          "galley.html",
          "galley.article",
          "galley.text");

  /** Each outside library, and the package that keeps it to itself; so for the network. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "picocli.", "galley.cli",
          "com.googlecode.lanterna.", "galley.terminal",
          "org.tomlj.", "galley.config",
          "com.google.gson.", "galley.store",
          "org.commonmark.", "galley.reader",
          "org.jsoup.", "galley.html",
          "com.ibm.icu.", "galley.text",
          "java.net.http.", "galley.web",
          "javax.net.ssl.", "galley.web");

  @ArchTest
  static final ArchRule packagesUseOnlyThoseBelowThem =
      ArchRuleDefinition.classes().should(useNo("package above", ArchitectureTest::isAbove));

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("galley.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule eachLibraryIsKnownToOnePackage =
      ArchRuleDefinition.classes()
          .should(useNo("library of another package", ArchitectureTest::isForeign));

  @ArchTest
  static final ArchRule screenTouchesNoFileClockOrProcess =
      noClasses()
          .that()
          .resideInAPackage("galley.ui")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io", "java.net", "java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, System.class, Thread.class)
          .orShould()
          .callMethodWhere(asksTheClock());

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
          .orShould()
          .haveNameMatching(".*[.$](Abstract|Default)\\p{Lu}.*");

  @ArchTest
  static void everyPackageHasItsPlaceAndIsNullMarked(JavaClasses classes) {
    var found = classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    assertEquals(
        new TreeSet<>(PACKAGES),
        found.stream().map(JavaPackage::getName).collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(
        List.of(),
        found.stream()
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList());
  }

  private static ArchCondition<JavaClass> useNo(String what, Predicate<Dependency> forbidden) {
    return new ArchCondition<>("use no " + what) {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
            .filter(forbidden)
            .map(each -> SimpleConditionEvent.violated(each, each.getDescription()))
            .forEach(events::add);
      }
    };
  }

  private static boolean isAbove(Dependency use) {
    int target = PACKAGES.indexOf(packageOf(use.getTargetClass()));
    return target >= 0 && target < PACKAGES.indexOf(packageOf(use.getOriginClass()));
  }

  private static boolean isForeign(Dependency use) {
    String target = packageOf(use.getTargetClass()) + ".";
    String user = packageOf(use.getOriginClass());
    return LIBRARIES.keySet().stream()
        .filter(target::startsWith)
        .findFirst()
        .map(library -> !user.equals(LIBRARIES.get(library)))
        .orElse(
            !target.startsWith("galley.")
                && !target.startsWith("java.")
                && !target.equals("org.jspecify.annotations."));
  }

  /** The package of an array is that of its elements. */
  private static String packageOf(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    return element.isPrimitive() ? "java.lang" : element.getPackageName();
  }

  private static DescribedPredicate<JavaCall<?>> asksTheClock() {
    return describe(
        "asks the clock",
        call ->
            call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time"));
  }
}
