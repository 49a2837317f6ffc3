package galley.reader;

import org.commonmark.node.CustomBlock;

/** {@code : Blocks}, below a paragraph of terms. */
final class DefinitionNode extends CustomBlock {}
