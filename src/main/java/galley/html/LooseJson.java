package galley.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as pages have it: line ends within strings, commas before a closing bracket and comments
 * around it are let pass. Objects are maps, arrays are lists, everything else is a string.
 */
final class LooseJson {
  private static final int DEEPEST = 50;

  private final String json;
  private int at;
  private int depth;

  private LooseJson(String json) {
    this.json = json;
  }

  /** The value in {@code json}; empty if there is none that can be told. */
  static Optional<Object> parse(String json) {
    try {
      return Optional.of(new LooseJson(json).value());
    } catch (IllegalStateException | StringIndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private char peek() {
    while (Character.isWhitespace(json.charAt(at)) || json.charAt(at) == '\uFEFF') {
      at++;
    }
    return json.charAt(at);
  }

  private Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> literal();
    };
  }

  private Object object() {
    descend();
    Map<String, Object> members = new LinkedHashMap<>();
    while (peek() != '}') {
      if (peek() == ',') {
        at++;
        continue;
      }
      String name = string();
      if (peek() != ':') {
        throw new IllegalStateException("no colon at " + at);
      }
      at++;
      members.putIfAbsent(name, value());
    }
    at++;
    depth--;
    return members;
  }

  private Object array() {
    descend();
    List<Object> items = new ArrayList<>();
    while (peek() != ']') {
      if (peek() == ',') {
        at++;
      } else {
        items.add(value());
      }
    }
    at++;
    depth--;
    return items;
  }

  private void descend() {
    at++;
    depth++;
    if (depth > DEEPEST) {
      throw new IllegalStateException("nested too deep at " + at);
    }
  }

  private String string() {
    if (peek() != '"') {
      throw new IllegalStateException("no string at " + at);
    }
    at++;
    StringBuilder string = new StringBuilder();
    for (char c = json.charAt(at); c != '"'; c = json.charAt(at)) {
      at++;
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = json.charAt(at);
    at++;
    return switch (c) {
      case 'n', 'r', 't', 'b', 'f' -> ' ';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private String literal() {
    int start = at;
    while (at < json.length() && ",]}\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw new IllegalStateException("no value at " + at);
    }
    return json.substring(start, at).strip();
  }
}
