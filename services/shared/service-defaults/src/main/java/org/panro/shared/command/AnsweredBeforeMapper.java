package org.panro.shared.command;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns a kept answer into the response it was. */
class AnsweredBeforeMapper {

  @ServerExceptionMapper
  Response replay(AnsweredBefore repeated) {
    Answer answer = repeated.answer();
    Response.ResponseBuilder response = Response.status(answer.status());
    if (!answer.location().isEmpty()) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (!answer.body().isEmpty()) {
      response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
    }
    return response.build();
  }
}
