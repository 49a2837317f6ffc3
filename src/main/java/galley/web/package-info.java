/**
 * Articles from the web: an address in, bytes out. The only package that opens a connection.
 *
 * <ul>
 *   <li>{@code WebAddress}: an http or https address, as typed by people
 *   <li>{@code Fetch}: gets what is there, within its {@code Limits}
 *   <li>{@code Fetched}: what was there, and where it was in the end
 *   <li>{@code FetchException}: why it could not be had, in one sentence
 *   <li>{@code CanonicalAddress}: which of its addresses an article is known by
 *   <li>{@code TextDirective}: words of an article in an address
 * </ul>
 *
 * <p>No cookies, no credentials, and nothing kept on disk.
 */
@NullMarked
package galley.web;

import org.jspecify.annotations.NullMarked;
