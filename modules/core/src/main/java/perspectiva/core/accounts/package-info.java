/** Who may sign in, how, and as what: accounts, grants, invitations, passwords and second factors. */
package perspectiva.core.accounts;
