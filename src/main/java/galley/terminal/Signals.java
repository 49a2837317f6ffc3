package galley.terminal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * Signals of the operating system, as far as the JVM tells them. The class that knows them is not
 * part of Java SE, so it is called by reflection, as Lanterna does; where it is missing nothing
 * happens.
 */
final class Signals {
  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  private Signals() {}

  /**
   * Lets {@code action} run, in a thread of its own, whenever the signal comes.
   *
   * @param name without SIG, as {@code CONT}
   * @return what was done before, for {@link #restore}
   */
  static Optional<Object> handle(String name, Runnable action) {
    try {
      Class<?> type = Class.forName(HANDLER);
      Object handler =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                action.run();
                return null;
              });
      return register(name, handler);
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** Undoes {@link #handle}. */
  static void restore(String name, Optional<Object> before) {
    if (before.isPresent()) {
      try {
        register(name, before.get());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            "signal " + name + " could be taken, but not given back", e);
      }
    }
  }

  private static Optional<Object> register(String name, Object handler)
      throws ReflectiveOperationException {
    Class<?> signal = Class.forName(SIGNAL);
    Method handle = signal.getMethod("handle", signal, Class.forName(HANDLER));
    Object named = signal.getConstructor(String.class).newInstance(name);
    return Optional.ofNullable(handle.invoke(null, named, handler));
  }
}
