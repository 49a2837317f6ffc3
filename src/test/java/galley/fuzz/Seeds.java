package galley.fuzz;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets every property try the same values in every build, lest a build fail for what nobody
 * changed. {@code -Dgalley.fuzz=N} tries N times as many, other ones each time: that is how new
 * failures are found.
 */
public final class Seeds implements AroundPropertyHook {
  private static final int DEPTH = Integer.getInteger("galley.fuzz", 0);

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (DEPTH > 0) {
      attributes.setTries(attributes.tries().orElse(1000) * DEPTH);
    } else if (attributes.seed().isEmpty()) {
      attributes.setSeed(Integer.toString(context.targetMethod().toString().hashCode()));
    }
    return property.execute();
  }
}
