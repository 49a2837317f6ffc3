package galley.reader;

import org.commonmark.node.CustomBlock;

/** Paragraphs of terms, each with the definitions below it. */
final class DefinitionListNode extends CustomBlock {}
