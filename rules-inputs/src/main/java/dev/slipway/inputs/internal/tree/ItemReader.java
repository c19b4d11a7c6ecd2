package dev.slipway.inputs.internal.tree;

/**
 * Reads the items of one list of a document while it is read, so that they need not be made nodes: the updates of a
 * portfolio come by the million. In the tree the list is left empty.
 */
public interface ItemReader {

    /** Reads no list of its own. */
    ItemReader NONE = new ItemReader() {
        @Override
        public boolean readsItemsOf(String key) {
            return false;
        }

        @Override
        public void read(OpenMapping item) {}

        @Override
        public void read(Node item) {}
    };

    /** Whether it reads the list under this key of the document. */
    boolean readsItemsOf(String key);

    /** Reads an item to its end. */
    void read(OpenMapping item);

    /** Takes an item that is not a mapping. */
    void read(Node item);
}
