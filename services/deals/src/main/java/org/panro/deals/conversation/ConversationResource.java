package org.panro.deals.conversation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.panro.contracts.deals.ConversationApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;

@Authenticated
class ConversationResource implements ConversationApi {
  private final Messages messages;
  private final Samples samples;

  ConversationResource(Messages messages, Samples samples) {
    this.messages = messages;
    this.samples = samples;
  }

  @Override
  @WithSession
  public Uni<Page<Message>> messages(UUID deal, PageParams page) {
    return messages.list(deal, page);
  }

  @Override
  @WithSession
  public Uni<Message> message(UUID deal, UUID id) {
    return messages.get(deal, id);
  }

  @Override
  @Command(status = 201)
  public Uni<Message> write(UUID deal, NewMessage message) {
    return messages.write(deal, message);
  }

  @Override
  @WithSession
  public Uni<Page<Sample>> samples(UUID deal, PageParams page) {
    return samples.list(deal, page);
  }

  @Override
  @WithSession
  public Uni<Sample> sample(UUID deal, UUID id) {
    return samples.get(deal, id);
  }

  @Override
  @Command(status = 201)
  public Uni<Sample> sendSample(UUID deal, NewSample sample) {
    return samples.send(deal, sample);
  }

  @Override
  @Command
  public Uni<Sample> judgeSample(UUID deal, UUID id, SampleResult result) {
    return samples.judge(deal, id, result);
  }
}
