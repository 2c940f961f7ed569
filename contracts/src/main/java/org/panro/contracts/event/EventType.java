package org.panro.contracts.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the topic (without the installation's prefix) and the CloudEvents type of an event. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
  String topic();

  /** A name with its major version, such as {@code org.panro.product.state.v1}. */
  String value();
}
