/** What a committed transaction may have touched; whoever shows it asks for it again. */
export type Topic = 'answers' | 'appeals' | 'profiles' | 'settings' | 'backups' | 'teacher' | 'classes' | 'comments'
