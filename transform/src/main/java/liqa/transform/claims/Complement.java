package liqa.transform.claims;

/**
 * Where the statement of a reporting word begins.
 *
 * @param how what holds it
 * @param first index of its first token
 * @param cut letters of that token that do not belong to it: the ب of بالتهدئة
 */
record Complement(Takes how, int first, int cut) {
}
