/** What search engines and messengers learn of the portal: which addresses there are, and what each is about. */
package perspectiva.web.listing;
