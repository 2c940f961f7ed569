package org.panro.notifications.inbox;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who wants mails. */
@ApplicationScoped
public class MailSettings implements PanacheRepositoryBase<MailSetting, UUID> {

  public Uni<Boolean> wanted(UUID member) {
    return findById(member).map(setting -> setting == null || setting.wanted);
  }

  Uni<Void> choose(UUID member, boolean wanted) {
    return findById(member)
        .chain(
            known -> {
              if (known != null) {
                known.wanted = wanted;
                return Uni.createFrom().voidItem();
              }
              MailSetting setting = new MailSetting();
              setting.memberId = member;
              setting.wanted = wanted;
              return persist(setting).replaceWithVoid();
            });
  }
}
